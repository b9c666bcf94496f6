// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditReport.h"

#include <algorithm>

namespace rooftree::audit {
namespace {

    bool isSameMonth(QDate one, QDate other)
    {
        return one.year() == other.year() && one.month() == other.month();
    }

    bool isInPart(const app::IndicatorRow& row, const Cell& cell)
    {
        switch (cell.part) {
        case Cell::Part::Denominator:
            return row.excluded.isEmpty();
        case Cell::Part::Numerator:
            return row.excluded.isEmpty() && row.isInNumerator;
        case Cell::Part::NotMet:
            return row.excluded.isEmpty() && !row.isInNumerator
                && (cell.code.isEmpty() || row.reason == cell.code);
        case Cell::Part::Missing:
            return row.excluded.isEmpty() && !row.isInNumerator && isMissingReason(row.reason);
        case Cell::Part::Excluded:
            return !row.excluded.isEmpty() && (cell.code.isEmpty() || row.excluded == cell.code);
        }
        Q_UNREACHABLE();
    }

}

std::optional<double> Tally::value() const
{
    if (denominator <= 0)
        return std::nullopt;
    return static_cast<double>(numerator) / static_cast<double>(denominator);
}

std::optional<Interval> Tally::interval() const { return wilson95(numerator, denominator); }

std::vector<const app::IndicatorRow*> IndicatorResult::behind(const Cell& cell) const
{
    std::vector<const app::IndicatorRow*> found;
    for (const auto& row : rows) {
        if (isInPart(row, cell) && (!cell.clinician || row.clinician == *cell.clinician)
            && (!cell.team || row.team == cell.team)
            && (!cell.month || isSameMonth(row.on, *cell.month)))
            found.push_back(&row);
    }
    return found;
}

const IndicatorResult* AuditReport::find(QStringView id) const
{
    const auto found = std::find_if(indicators.begin(), indicators.end(),
        [id](const auto& each) { return each.definition.id == id; });
    return found == indicators.end() ? nullptr : &*found;
}

}
