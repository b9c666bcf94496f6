// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"

#include <cstdint>
#include <vector>

namespace rooftree::bench {

/// The limit of an audit report: what it counted, as columns in memory, counted again by clinician
/// and month.
class FactColumns final {
public:
    explicit FactColumns(const audit::AuditReport& report);

    struct Cell {
        std::uint32_t numerator = 0;
        std::uint32_t denominator = 0;
        std::uint32_t excluded = 0;
    };

    /// The cells of every indicator one after the other: clinician by month.
    [[nodiscard]] std::vector<Cell> count() const;

private:
    /// One indicator: a value a subject in each.
    struct Columns {
        std::vector<std::uint16_t> cell;
        std::vector<std::uint8_t> isInNumerator;
        std::vector<std::uint8_t> isExcluded;
    };

    std::vector<Columns> m_indicators;
    std::size_t m_cells = 0;
};

}
