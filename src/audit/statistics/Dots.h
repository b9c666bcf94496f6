// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/IndicatorDefinition.h"
#include "audit/statistics/Chart.h"

namespace rooftree::audit::statistics {

/// The rules of Making Data Count, the NHS England way to read an XmR chart.
struct DotRules {
    int sameSide = 7; ///< so many in a row on one side of the mean
    int trend = 7; ///< so many in a row, each higher (or each lower) than the one before
};

/// Why a point is special; the strongest reason when there are several.
enum class Special {
    Common,
    Above,
    Below,
    NearAbove,
    NearBelow,
    RunAbove,
    RunBelow,
    Rising,
    Falling
};

/// What a special point means for the people it is about.
enum class Meaning { Common, Improvement, Concern, NeutralHigh, NeutralLow };

/// Whether the process as it is will reach its target.
enum class Assurance { NoTarget, Reaches, Misses, HitOrMiss };

struct Dot {
    Special special = Special::Common;
    Meaning meaning = Meaning::Common;
};

/// As many as the chart has points. A gap ends a run and a trend; so does a new part.
[[nodiscard]] std::vector<Dot> dotsOf(
    const Chart& chart, Direction direction, const DotRules& rules = {});

/// By the limits of the newest point that has any.
[[nodiscard]] Assurance assuranceOf(
    const Chart& chart, Direction direction, std::optional<double> target);

}
