// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/FactColumns.h"

#include <algorithm>

namespace rooftree::bench {
namespace {

    constexpr std::size_t kMonths = 16;

    std::size_t monthOf(QDate day, QDate first)
    {
        constexpr int kMonthsOfYear = 12;
        return static_cast<std::size_t>(
            (day.year() - first.year()) * kMonthsOfYear + day.month() - first.month());
    }

}

FactColumns::FactColumns(const audit::AuditReport& report)
{
    qint64 clinicians = 0;
    for (const auto& indicator : report.indicators) {
        auto& columns = m_indicators.emplace_back();
        for (const auto& row : indicator.rows) {
            clinicians = std::max(clinicians, row.clinician + 1);
            columns.cell.push_back(static_cast<std::uint16_t>(
                static_cast<std::size_t>(row.clinician) * kMonths + monthOf(row.on, report.from)));
            columns.isInNumerator.push_back(row.isInNumerator ? 1 : 0);
            columns.isExcluded.push_back(row.excluded.isEmpty() ? 0 : 1);
        }
    }
    m_cells = static_cast<std::size_t>(clinicians) * kMonths;
}

std::vector<FactColumns::Cell> FactColumns::count() const
{
    std::vector<Cell> cells(m_cells * m_indicators.size());
    auto* first = cells.data();
    for (const auto& columns : m_indicators) {
        for (std::size_t i = 0; i < columns.cell.size(); ++i) {
            auto& cell = first[columns.cell[i]];
            const auto isCounted = 1U - columns.isExcluded[i];
            cell.denominator += isCounted;
            cell.numerator += isCounted & columns.isInNumerator[i];
            cell.excluded += columns.isExcluded[i];
        }
        first += m_cells;
    }
    return cells;
}

}
