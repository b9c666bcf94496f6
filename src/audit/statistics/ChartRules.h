// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/statistics/Dots.h"
#include "audit/statistics/Runs.h"
#include "domain/common/Result.h"

#include <QByteArray>

namespace rooftree::audit::statistics {

/// One chart is read by one of them, and says by which; they are never mixed.
enum class RuleSet { Anhoej, MakingDataCount };

/// The numbers of both rule sets (resources/rules/spc_*.json).
struct ChartRules {
    AnhoejRules anhoej;
    std::size_t fewestUseful = 0; ///< points off the median, before Anhøj's rules say anything
    DotRules dots;
    std::size_t fewestForLimits = 0;
    double rangeFactor = 0;
    double rangeLimit = 0;
    bool screensRanges = false;

    /// The rules that ship with the program.
    [[nodiscard]] static domain::Result<ChartRules> load();
    /// Validation "audit.bad-chart-rules" when a number is missing or makes no sense.
    [[nodiscard]] static domain::Result<ChartRules> parse(
        const QByteArray& anhoej, const QByteArray& makingDataCount);
};

}
