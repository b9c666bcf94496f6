// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/Interval.h"

#include <algorithm>
#include <cmath>

namespace rooftree::audit {
namespace {

    constexpr double kZ = 1.959963984540054; // the 97.5th centile of the normal distribution

}

std::optional<Interval> wilson95(qint64 numerator, qint64 denominator)
{
    if (denominator <= 0)
        return std::nullopt;
    const auto n = static_cast<double>(denominator);
    const double p = static_cast<double>(numerator) / n;
    const double zz = kZ * kZ;
    const double centre = (p + zz / (2 * n)) / (1 + zz / n);
    const double half = kZ / (1 + zz / n) * std::sqrt(p * (1 - p) / n + zz / (4 * n * n));
    // None and all reach the ends exactly; rounding must not put them a hair inside or outside.
    return Interval { numerator == 0 ? 0.0 : std::max(0.0, centre - half),
        numerator == denominator ? 1.0 : std::min(1.0, centre + half) };
}

}
