// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/statistics/Reading.h"

/// What the rules say about a chart, in words. The values are percentages.
namespace rooftree::presentation {

/// One or two sentences for eyes and screen readers alike; names the rule set.
[[nodiscard]] QString readingSentence(
    const audit::statistics::Reading& reading, const audit::statistics::Series& series);

/// Why a point is marked; empty when it is not.
[[nodiscard]] QString signalAt(const audit::statistics::Reading& reading, std::size_t point);

/// "median 42 %", "mean 42 %".
[[nodiscard]] QString lineName(audit::statistics::RuleSet ruleSet, double percent);

/// For a practice whose rules for charts cannot be read.
[[nodiscard]] QString damagedRules();

}
