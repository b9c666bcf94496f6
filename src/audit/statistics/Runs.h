// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/statistics/Chart.h"

namespace rooftree::audit::statistics {

/// The rules of Anhøj: too long a run, or too few crossings of the centre line.
struct AnhoejRules {
    double chance = 0.05; ///< of so few crossings by chance alone
    int runConstant = 3; ///< the longest expected run is log2 of the useful points and so many
};

/// What the runs of one part say. Points on the line and gaps are not useful, and do not end a run.
struct Runs {
    std::size_t observed = 0; ///< points, gaps and those on the line too
    std::size_t useful = 0;
    int longestRun = 0;
    int longestRunMost = 0; ///< a longer one is a signal
    int crossings = 0;
    int crossingsLeast = 0; ///< fewer are a signal
    int side = 0; ///< of the longest run: 1 above, -1 below
    std::size_t runFirst = 0; ///< the first and last point of the longest run
    std::size_t runLast = 0;

    [[nodiscard]] bool isLongRun() const { return useful > 0 && longestRun > longestRunMost; }

    [[nodiscard]] bool isSeldomCrossed() const { return useful > 0 && crossings < crossingsLeast; }

    [[nodiscard]] bool isSignal() const { return isLongRun() || isSeldomCrossed(); }
};

[[nodiscard]] Runs runsOf(const Chart& chart, const ChartPart& part, const AnhoejRules& rules = {});

}
