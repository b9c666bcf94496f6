// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/SqlIndicatorSource.h"

#include "storage/Database.h"
#include "storage/people/PersonRows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::IndicatorRow;
    using domain::ErrorKind;
    using domain::Result;
    using Window = app::IndicatorSource::Window;

    constexpr auto kKinds = "iiiiiitt";

    constexpr Sql kPatient { "SELECT family, given, title, preferred FROM patient WHERE id = :id",
        "tttt" };
    constexpr Sql kClinician { "SELECT name FROM staff WHERE id = :id", "t" };
    constexpr Sql kTeam { "SELECT name FROM team WHERE id = :id", "t" };

    /// A definition names a parameter as often as it likes; a statement of ours names each once.
    struct Bound {
        std::string text;
        std::vector<Value> values;
    };

    Value valueOf(QStringView name, const Window& window)
    {
        if (name == u"from_day")
            return Value(window.from);
        if (name == u"to_day")
            return Value(window.to);
        if (name == u"as_at_day")
            return Value(window.asAt);
        return Value(window.windowDays);
    }

    Bound bind(const QString& sql, const Window& window)
    {
        static const QRegularExpression parameter(u":(from_day|to_day|as_at_day|window_days)\\b"_s);
        Bound bound;
        QString text;
        qsizetype done = 0;
        for (auto it = parameter.globalMatch(sql); it.hasNext();) {
            const auto match = it.next();
            const auto name = match.captured(1);
            text += QStringView(sql).sliced(done, match.capturedStart() - done);
            // A server has to be told the type where two parameters meet in one expression.
            text += u"CAST(:%1_%2 AS BIGINT)"_s.arg(name, QString::number(bound.values.size()));
            bound.values.push_back(valueOf(name, window));
            done = match.capturedEnd();
        }
        text += QStringView(sql).sliced(done);
        bound.text = text.toStdString();
        return bound;
    }

    bool isQuery(const QString& sql)
    {
        static const QRegularExpression start(
            u"^\\s*(SELECT|WITH)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        return start.match(sql).hasMatch() && !sql.contains(u';');
    }

    IndicatorRow readRow(Row row)
    {
        return { row.integer(), row.integer(), row.integer(), row.maybeInteger(), row.day(),
            row.boolean(), row.textOrEmpty(), row.textOrEmpty() };
    }

    /// While it lives, the connection writes nothing.
    class ReadOnly final {
    public:
        explicit ReadOnly(Database& database)
            : m_database(database)
            , m_isOwn(!database.isInTransaction())
        {
            if (m_isOwn)
                m_database.beginRead();
            if (m_database.engine() == Engine::Sqlite)
                m_database.script("PRAGMA query_only=ON");
        }

        ~ReadOnly()
        {
            if (m_database.engine() == Engine::Sqlite)
                static_cast<void>(m_database.attempt([&]() -> Result<void> {
                    m_database.script("PRAGMA query_only=OFF");
                    return {};
                }));
            if (m_isOwn)
                m_database.rollBack();
        }

        ReadOnly(const ReadOnly&) = delete;
        ReadOnly& operator=(const ReadOnly&) = delete;

    private:
        Database& m_database;
        bool m_isOwn;
    };

    Result<QString> nameOf(Database& database, const Sql& sql, qint64 id, const QString& field)
    {
        return database.attempt([&]() -> Result<QString> {
            auto rows = database.query(sql, { id });
            if (!rows.next())
                return domain::fail(ErrorKind::NotFound, field, field + u".not-found"_s);
            return rows.row().text();
        });
    }

}

Result<std::vector<IndicatorRow>> SqlIndicatorSource::rows(const QString& sql, const Window& window)
{
    if (!isQuery(sql))
        return domain::fail(
            ErrorKind::Validation, u"indicator"_s, u"indicator.sql-not-one-select"_s);
    return m_database.attempt([&]() -> Result<std::vector<IndicatorRow>> {
        const auto bound = bind(sql, window);
        const ReadOnly guard(m_database);
        std::vector<IndicatorRow> found;
        auto rows = m_database.query({ bound.text, kKinds }, bound.values);
        while (rows.next())
            found.push_back(readRow(rows.row()));
        return found;
    });
}

Result<QString> SqlIndicatorSource::patientLabel(qint64 patient)
{
    return m_database.attempt([&]() -> Result<QString> {
        auto rows = m_database.query(kPatient, { patient });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"patient"_s, u"patient.not-found"_s);
        auto row = rows.row();
        return personNameFrom(row).spoken();
    });
}

Result<QString> SqlIndicatorSource::clinicianLabel(qint64 clinician)
{
    return nameOf(m_database, kClinician, clinician, u"staff"_s);
}

Result<QString> SqlIndicatorSource::teamLabel(qint64 team)
{
    return nameOf(m_database, kTeam, team, u"team"_s);
}

}
