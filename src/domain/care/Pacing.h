// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace rooftree::domain {

/// The numbers of a pacing record; they come from a data file.
/// House numbers when no file says otherwise: domain notes, unverified.
struct PacingRules {
    int startPercent = 80; ///< of the mean of the tries
    int fewestTries = 3;
    int mostTries = 5;
    int daysToStep = 5; ///< of seven on which the amount was reached
    int lowestStep = 5; ///< percent
    int highestStep = 10;
};

/// Where to begin: the stated share of the mean of some tries, rounded down to a whole unit, and at
/// least 1. None with too few tries, too many, or one that is not above 0.
[[nodiscard]] std::optional<int> pacingStart(
    const std::vector<int>& tries, const PacingRules& rules);

/// What next week asks for: a step more when enough days of seven were reached, else the same;
/// rounded down, and at least one unit more when there is a step. None for a step, a number of days
/// or an amount outside its range.
[[nodiscard]] std::optional<int> pacingNext(
    int amount, int daysReached, int stepPercent, const PacingRules& rules);

}
