// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/Interval.h"

#include <optional>
#include <vector>

namespace rooftree::audit::statistics {

/// The same person's score, twice.
struct ScorePair {
    double before = 0;
    double after = 0;
};

/// From how many people on something is said.
struct PairedRules {
    std::size_t fewestForTest = 8; ///< fewer: only counts
    std::size_t fewestForMean = 20; ///< fewer: median and ranks
};

struct PairedChange {
    std::size_t people = 0;
    std::size_t up = 0;
    std::size_t down = 0;
    std::optional<double> median; ///< of the changes
    std::optional<double> mean;
    std::optional<Interval> interval; ///< 95 % by Student's t, of the mean change
    std::optional<double> effect; ///< mean change in standard deviations of the first score
    /// Wilcoxon's signed ranks, two-sided and exact, ties shared, no change left out. Shown only to
    /// somebody who asks for it.
    std::optional<double> chance;
};

[[nodiscard]] PairedChange pairedChange(
    const std::vector<ScorePair>& pairs, const PairedRules& rules = {});

/// The two-sided chance of rank sums as uneven as those of these changes.
[[nodiscard]] double signedRankChance(const std::vector<double>& changes);

}
