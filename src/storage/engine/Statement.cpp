// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/Statement.h"

#include "storage/engine/Connection.h"
#include "storage/engine/Soci.h"
#include "storage/engine/StorageFailure.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    /// Where SOCI reads a parameter from or writes a column to: it keeps the addresses.
    struct Slot {
        bool isText = false;
        soci::indicator indicator = soci::i_ok;
        long long integer = 0;
        std::string text;
    };

    class Call final {
    public:
        explicit Call(Connection& connection) : m_connection(connection)
        {
            m_connection.beginCall();
        }

        ~Call() { m_connection.endCall(); }

        Call(const Call&) = delete;
        Call& operator=(const Call&) = delete;

    private:
        Connection& m_connection;
    };

}

struct Statement::Slots {
    explicit Slots(soci::session& session) : statement(session) { }

    std::deque<Slot> uses;
    std::deque<Slot> intos;
    // Last: it goes before the slots it points into.
    soci::statement statement;
};

Statement::Statement(Connection& connection, const Sql& sql)
    : m_connection(connection)
    , m_text(sql.text)
    , m_columns(sql.columns)
{
}

Statement::~Statement() = default;

void Statement::prepare(std::span<const Value> values)
{
    auto made = std::make_unique<Slots>(m_connection.session());
    made->statement.alloc();
    made->statement.prepare(m_text);
    for (const auto& value : values) {
        auto& slot = made->uses.emplace_back();
        slot.isText = value.isText();
        if (slot.isText)
            made->statement.exchange(soci::use(slot.text, slot.indicator));
        else
            made->statement.exchange(soci::use(slot.integer, slot.indicator));
    }
    for (const auto kind : m_columns) {
        auto& slot = made->intos.emplace_back();
        slot.isText = kind == 't';
        if (slot.isText)
            made->statement.exchange(soci::into(slot.text, slot.indicator));
        else
            made->statement.exchange(soci::into(slot.integer, slot.indicator));
    }
    made->statement.define_and_bind();
    m_slots = std::move(made);
}

void Statement::fill(std::span<const Value> values)
{
    Q_ASSERT(values.size() == m_slots->uses.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto& slot = m_slots->uses[i];
        const auto& value = values[i];
        Q_ASSERT(slot.isText == value.isText());
        slot.indicator = value.isNull() ? soci::i_null : soci::i_ok;
        slot.integer = value.integer();
        // PostgreSQL ends text at a NUL: better no row than half a sentence.
        if (value.text().contains('\0'))
            throw StorageFailure(domain::ErrorKind::Validation, u"text.nul"_s);
        slot.text.assign(value.text().constData(), static_cast<std::size_t>(value.text().size()));
    }
}

void Statement::run(std::span<const Value> values)
{
    Q_ASSERT(!m_isRunning);
    const Call call(m_connection);
    if (!m_slots)
        prepare(values);
    fill(values);
    m_isRunning = true;
    try {
        m_hasFirst = m_slots->statement.execute(true);
    } catch (...) {
        finish();
        throw;
    }
    m_isAtFirst = true;
}

bool Statement::next()
{
    if (!m_isRunning)
        return false;
    const auto hasRow = m_isAtFirst ? m_hasFirst : m_slots->statement.fetch();
    m_isAtFirst = false;
    if (!hasRow)
        finish();
    return hasRow;
}

void Statement::finish()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_connection.release(m_slots->statement);
}

qint64 Statement::affectedRows() { return m_slots->statement.get_affected_rows(); }

bool Statement::isNull(std::size_t column) const
{
    return m_slots->intos[column].indicator == soci::i_null;
}

qint64 Statement::integer(std::size_t column) const
{
    Q_ASSERT(!m_slots->intos[column].isText);
    return m_slots->intos[column].integer;
}

const std::string& Statement::text(std::size_t column) const
{
    Q_ASSERT(m_slots->intos[column].isText);
    return m_slots->intos[column].text;
}

}
