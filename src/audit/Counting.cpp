// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/Counting.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    QDate firstOfMonth(QDate day) { return QDate(day.year(), day.month(), 1); }

    /// The shared text of a code, so that a hundred thousand rows do not each hold their own.
    QString interned(const QString& code, const std::vector<ReasonCount>& known)
    {
        for (const auto& each : known) {
            if (each.code == code)
                return each.code;
        }
        return code;
    }

    bool increase(std::vector<ReasonCount>& counts, const QString& code)
    {
        for (auto& each : counts) {
            if (each.code == code) {
                ++each.count;
                return true;
            }
        }
        return false;
    }

    class Counter final {
    public:
        Counter(const IndicatorDefinition& definition, const Exclusions& exclusions,
            const AuditReport& frame);

        [[nodiscard]] bool add(app::IndicatorRow& row, const People& onRegister);
        [[nodiscard]] IndicatorResult take(std::vector<app::IndicatorRow> rows);

    private:
        [[nodiscard]] bool addCounted(const app::IndicatorRow& row);

        [[nodiscard]] bool isInPeriod(QDate day) const { return m_from <= day && day <= m_to; }

        IndicatorResult m_result;
        QMap<qint64, Tally> m_clinicians;
        QMap<qint64, Tally> m_teams;
        QMap<QDate, Tally> m_months;
        QDate m_from;
        QDate m_to;
    };

    Counter::Counter(const IndicatorDefinition& definition, const Exclusions& exclusions,
        const AuditReport& frame)
        : m_from(frame.from)
        , m_to(frame.to)
    {
        m_result.definition = definition;
        for (const QString& code : definition.exclusions)
            m_result.excluded.push_back({ code, exclusions.sentence(code), 0 });
        for (auto it = definition.reasons.begin(); it != definition.reasons.end(); ++it)
            m_result.notMet.push_back({ it.key(), it.value(), 0 });
        for (QDate month = firstOfMonth(m_from); month <= m_to; month = month.addMonths(1))
            m_months.insert(month, {});
    }

    bool Counter::add(app::IndicatorRow& row, const People& onRegister)
    {
        if (!isInPeriod(row.on) || row.isInNumerator != row.reason.isEmpty())
            return false;
        if (onRegister && !onRegister->contains(row.patient))
            row.excluded = u"off-register"_s;
        row.reason = interned(row.reason, m_result.notMet);
        row.excluded = interned(row.excluded, m_result.excluded);
        return row.excluded.isEmpty() ? addCounted(row) : increase(m_result.excluded, row.excluded);
    }

    bool Counter::addCounted(const app::IndicatorRow& row)
    {
        const auto into = [&row](Tally& tally) {
            ++tally.denominator;
            tally.numerator += row.isInNumerator ? 1 : 0;
        };
        into(m_result.total);
        if (row.clinician != 0)
            into(m_clinicians[row.clinician]);
        into(m_months[firstOfMonth(row.on)]);
        if (row.team)
            into(m_teams[*row.team]);
        if (row.isInNumerator)
            return true;
        m_result.missing += isMissingReason(row.reason) ? 1 : 0;
        return increase(m_result.notMet, row.reason);
    }

    /// Too few to be shown by themselves; they count in everything else.
    void dropSmall(QMap<qint64, Tally>& groups, int smallest)
    {
        groups.removeIf(
            [smallest](const auto& each) { return each.value().denominator < smallest; });
    }

    IndicatorResult Counter::take(std::vector<app::IndicatorRow> rows)
    {
        dropSmall(m_clinicians, m_result.definition.smallestGroup);
        dropSmall(m_teams, m_result.definition.smallestGroup);
        for (auto it = m_clinicians.begin(); it != m_clinicians.end(); ++it)
            m_result.byClinician.push_back({ it.key(), {}, it.value() });
        for (auto it = m_teams.begin(); it != m_teams.end(); ++it)
            m_result.byTeam.push_back({ it.key(), {}, it.value() });
        for (auto it = m_months.begin(); it != m_months.end(); ++it)
            m_result.byMonth.push_back({ it.key(), it.value() });
        m_result.rows = std::move(rows);
        std::stable_sort(m_result.rows.begin(), m_result.rows.end(),
            [](const auto& one, const auto& other) { return one.on < other.on; });
        return std::move(m_result);
    }

}

domain::Result<IndicatorResult> countRows(const IndicatorDefinition& definition,
    const Exclusions& exclusions, std::vector<app::IndicatorRow> rows, const People& onRegister,
    const AuditReport& frame)
{
    Counter counter(definition, exclusions, frame);
    for (auto& row : rows) {
        if (!counter.add(row, onRegister))
            return domain::fail(domain::ErrorKind::Storage, u"indicator"_s,
                u"audit.row-not-understood"_s, { definition.id });
    }
    return counter.take(std::move(rows));
}

}
