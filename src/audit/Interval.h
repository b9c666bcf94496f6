// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace rooftree::audit {

/// Both ends are proportions, 0 to 1.
struct Interval {
    double lo = 0;
    double hi = 1;
};

/// The 95 % score interval of Wilson, without continuity correction; none when there is nothing to
/// count.
[[nodiscard]] std::optional<Interval> wilson95(qint64 numerator, qint64 denominator);

}
