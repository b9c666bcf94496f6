// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/Interval.h"

#include <optional>

namespace rooftree::audit::statistics {

/// The distributions that we need, from Boost.Math; nothing else includes Boost.

/// The smallest count that is reached with at least this chance in so many tries.
[[nodiscard]] int binomialQuantile(double chance, int tries, double share);

/// The exact 95 % interval of Clopper and Pearson; none when there is nothing to count.
[[nodiscard]] std::optional<Interval> clopperPearson95(qint64 numerator, qint64 denominator);

/// The exact 95 % interval of a count of events that happen independently (Garwood).
[[nodiscard]] Interval poisson95(qint64 events);

/// How many standard errors to either side hold 95 % with so few degrees of freedom.
[[nodiscard]] double studentsT95(int freedom);

}
