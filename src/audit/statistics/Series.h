// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace rooftree::audit::statistics {

/// One period of a series: a measurement, or a count over a size.
struct Observation {
    QString label; ///< "Mar 2026"
    std::optional<double> count; ///< none: nothing was measured
    std::optional<double> size; ///< what the count is out of; none: the count is the measurement
    bool isLeftOut = false; ///< shown, but not used for lines and signals: says why in the report

    /// None in a gap: no count, or nothing to count in.
    [[nodiscard]] std::optional<double> value() const
    {
        if (!count || (size && *size <= 0))
            return std::nullopt;
        return size ? *count / *size : *count;
    }
};

/// In the order of time; a period without data is there as a gap.
using Series = std::vector<Observation>;

}
