// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/statistics/ChartRules.h"

namespace rooftree::audit::statistics {

/// What the rules say about a series.
enum class Verdict {
    NoData,
    TooShort, ///< the rules need more points: nothing is claimed
    Flat, ///< the same value always: neither a signal nor a failure
    NoLimits, ///< Making Data Count: nearly every point equals the one before, so there are none
    Steady, ///< as chance would have it
    Signal, ///< something changed
};

/// The newest stretch that a rule of Making Data Count marks.
struct Stretch {
    Dot dot;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// One series read by one rule set: what chart, table, sentence and export all show.
struct Reading {
    RuleSet ruleSet = RuleSet::Anhoej;
    Verdict verdict = Verdict::NoData;
    Chart chart;
    std::size_t measured = 0;
    std::size_t needed = 0; ///< points, before the rules say anything
    Runs runs; ///< Anhøj: of the newest part
    std::vector<Dot> dots; ///< Making Data Count: one a point
    std::optional<Stretch> newest; ///< Making Data Count: the signal, when there is one
};

/// Lines as the caller wants them: where to rebase and what to freeze.
struct Wish {
    std::vector<std::size_t> rebaseAt;
    std::optional<std::size_t> freezeAfter;
};

[[nodiscard]] Reading readingOf(const Series& series, RuleSet ruleSet, Direction direction,
    const ChartRules& rules, const Wish& wish = {});

}
