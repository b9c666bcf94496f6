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

    /// While it lives, the connection writes nothing, and a statement that fails spoils no
    /// transaction that was there before.
    class ReadOnly final {
    public:
        explicit ReadOnly(Database& database)
            : m_database(database)
            , m_isOwn(!database.isInTransaction())
        {
            if (m_isOwn)
                m_database.beginRead();
            m_database.script(isSqlite()
                    ? "PRAGMA query_only=ON"
                    : "SAVEPOINT indicator; SET LOCAL transaction_read_only = on");
        }

        ~ReadOnly()
        {
            static_cast<void>(m_database.attempt([&]() -> Result<void> {
                m_database.script(
                    isSqlite() ? "PRAGMA query_only=OFF" : "ROLLBACK TO SAVEPOINT indicator");
                return {};
            }));
            if (m_isOwn)
                m_database.rollBack();
        }

        ReadOnly(const ReadOnly&) = delete;
        ReadOnly& operator=(const ReadOnly&) = delete;

    private:
        [[nodiscard]] bool isSqlite() const { return m_database.engine() == Engine::Sqlite; }

        Database& m_database;
        bool m_isOwn;
    };

    /// What a statement has to yield, as an expression over its rows `x` that has to make sense. A
    /// server knows the types of columns; SQLite knows their names.
    struct Promise {
        const char* column;
        const char* expression;
    };

    constexpr Promise kPromised[]
        = { { "subject_id", "x.subject_id + 0" }, { "patient_id", "x.patient_id + 0" },
              { "clinician_id", "x.clinician_id + 0" }, { "team_id", "x.team_id" },
              { "on_day", "x.on_day + 0" }, { "in_numerator", "x.in_numerator + 0" },
              { "reason", "length(x.reason)" }, { "excluded", "length(x.excluded)" } };

    QString nameOf(Engine engine)
    {
        return engine == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
    }

    bool isOfStatement(const domain::Error& error)
    {
        return error.kind != ErrorKind::Busy && error.detail != u"database.unreachable";
    }

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

Result<void> SqlIndicatorSource::runs(const QString& sql, const QString& value)
{
    static const QDate kNobody(1900, 1, 1);
    return m_database.attempt([&]() -> Result<void> {
        const auto bound = bind(u"SELECT COUNT("_s + value + u") FROM ("_s + sql + u") x"_s,
            { kNobody, kNobody, kNobody, 0 });
        const ReadOnly guard(m_database);
        auto rows = m_database.query({ bound.text, "i" }, bound.values);
        while (rows.next()) { }
        return {};
    });
}

Result<void> SqlIndicatorSource::tryOut(const QString& sql)
{
    if (!isQuery(sql))
        return domain::fail(
            ErrorKind::Validation, u"sql"_s, u"indicator.sql-not-one-select"_s, { u"sql"_s });
    const QString engine = nameOf(m_database.engine());
    if (auto ran = runs(sql, u"*"_s); !ran) {
        if (!isOfStatement(ran.error()))
            return ran;
        return domain::fail(
            ErrorKind::Validation, u"sql"_s, u"indicator.sql-not-run"_s, { u"sql"_s, engine });
    }
    for (const auto& promise : kPromised) {
        const QString column = QString::fromLatin1(promise.column);
        if (auto ran = runs(sql, QString::fromLatin1(promise.expression)); !ran) {
            if (!isOfStatement(ran.error()))
                return ran;
            return domain::fail(ErrorKind::Validation, u"sql"_s,
                u"indicator.sql-column-not-given"_s, { u"sql"_s, engine, column });
        }
    }
    return {};
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
    if (clinician == 0)
        return QString();
    return nameOf(m_database, kClinician, clinician, u"staff"_s);
}

Result<QString> SqlIndicatorSource::teamLabel(qint64 team)
{
    return nameOf(m_database, kTeam, team, u"team"_s);
}

}
