// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/SqlIndicatorSource.h"

#include "storage/Database.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::IndicatorRow;
    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kPatient { "SELECT given, family FROM patient WHERE id = :id", "tt" };
    constexpr Sql kClinician { "SELECT name FROM staff WHERE id = :id", "t" };
    constexpr Sql kTeam { "SELECT name FROM team WHERE id = :id", "t" };

    /// A definition's SQL with each parameter under a name of its own, and the values in that
    /// order.
    struct Bound {
        std::string sql;
        std::vector<Value> values;
    };

    qint64 valueOf(QStringView name, const app::IndicatorSource::Window& window)
    {
        if (name == u"from_day")
            return domain::toEpochDay(window.from);
        if (name == u"to_day")
            return domain::toEpochDay(window.to);
        if (name == u"as_at_day")
            return domain::toEpochDay(window.asAt);
        return window.windowDays;
    }

    Bound bound(const QString& sql, const app::IndicatorSource::Window& window)
    {
        static const QRegularExpression parameter(u":(from_day|to_day|as_at_day|window_days)\\b"_s);
        Bound result;
        QString text;
        qsizetype done = 0;
        auto found = parameter.globalMatch(sql);
        while (found.hasNext()) {
            const auto match = found.next();
            text += QStringView(sql).mid(done, match.capturedStart() - done);
            text += u":p%1"_s.arg(result.values.size());
            result.values.emplace_back(valueOf(match.capturedView(1), window));
            done = match.capturedEnd();
        }
        text += QStringView(sql).mid(done);
        result.sql = text.toStdString();
        return result;
    }

    /// A definition may come from a practice: it reads, and nothing else.
    bool isReading(const QString& sql)
    {
        static const QRegularExpression reading(
            u"^\\s*(SELECT|WITH)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        return reading.match(sql).hasMatch() && !sql.contains(u';');
    }

    IndicatorRow readRow(Row row)
    {
        IndicatorRow result;
        result.subject = row.integer();
        result.patient = row.integer();
        result.clinician = row.integer();
        result.team = row.maybeInteger();
        result.on = row.day();
        result.isInNumerator = row.boolean();
        result.reason = row.textOrEmpty();
        result.excluded = row.textOrEmpty();
        return result;
    }

    Result<QString> label(Database& database, const Sql& sql, qint64 id)
    {
        return database.attempt([&]() -> Result<QString> {
            auto rows = database.query(sql, { id });
            if (!rows.next())
                return domain::fail(ErrorKind::NotFound, {}, u"label.not-found"_s);
            return rows.row().text();
        });
    }

}

SqlIndicatorSource::SqlIndicatorSource(Database& database) : m_database(database) { }

Result<std::vector<IndicatorRow>> SqlIndicatorSource::rows(const QString& sql, const Window& window)
{
    if (!isReading(sql))
        return domain::fail(ErrorKind::Validation, u"sql"_s, u"indicator.sql-not-reading"_s);
    return m_database.attempt([&]() -> Result<std::vector<IndicatorRow>> {
        const auto prepared = bound(sql, window);
        std::vector<IndicatorRow> result;
        auto rows = m_database.query(Sql { prepared.sql, "iiiiiitt" }, prepared.values);
        while (rows.next())
            result.push_back(readRow(rows.row()));
        return result;
    });
}

Result<QString> SqlIndicatorSource::patientLabel(qint64 patient)
{
    return m_database.attempt([&]() -> Result<QString> {
        auto rows = m_database.query(kPatient, { patient });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"patient"_s, u"patient.not-found"_s);
        auto row = rows.row();
        const auto given = row.text();
        return QString(given + u' ' + row.text()).trimmed();
    });
}

Result<QString> SqlIndicatorSource::clinicianLabel(qint64 clinician)
{
    return label(m_database, kClinician, clinician);
}

Result<QString> SqlIndicatorSource::teamLabel(qint64 team)
{
    return label(m_database, kTeam, team);
}

}
