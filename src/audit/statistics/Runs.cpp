// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Runs.h"

#include "audit/statistics/Distributions.h"

#include <cmath>

namespace rooftree::audit::statistics {

Runs runsOf(const Chart& chart, const ChartPart& part, const AnhoejRules& rules)
{
    Runs runs;
    int side = 0;
    int length = 0;
    std::size_t start = part.first;
    for (std::size_t i = part.first; i < part.end; ++i) {
        const auto& point = chart.points[i];
        if (point.isLeftOut)
            continue;
        ++runs.observed;
        const int here = point.side();
        if (here == 0)
            continue;
        ++runs.useful;
        if (here != side) {
            runs.crossings += side != 0 ? 1 : 0;
            side = here;
            length = 0;
            start = i;
        }
        // Of two runs of one length the newer one is told.
        if (++length >= runs.longestRun) {
            runs.longestRun = length;
            runs.side = side;
            runs.runFirst = start;
            runs.runLast = i;
        }
    }
    if (runs.useful == 0)
        return runs;
    const auto useful = static_cast<int>(runs.useful);
    runs.longestRunMost = static_cast<int>(std::lround(std::log2(useful))) + rules.runConstant;
    runs.crossingsLeast = binomialQuantile(rules.chance, useful - 1, 0.5);
    return runs;
}

}
