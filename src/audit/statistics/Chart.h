// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/statistics/Series.h"

namespace rooftree::audit::statistics {

/// What kind of lines a chart has. The sources of the formulas are in docs/adr/0038.
enum class ChartKind {
    Run, ///< the median and no limits
    Individuals, ///< the X of XmR
    MovingRange, ///< the mR of XmR
    Proportion, ///< p
    ProportionPrime, ///< p with Laney's correction, for very large sizes
    Count, ///< c
    Rate, ///< u
    TimeBetween, ///< t
};

/// How the lines are made. The defaults are the house's.
struct ChartOptions {
    ChartKind kind = ChartKind::Run;
    std::vector<std::size_t> rebaseAt; ///< where a new part begins; each part has its own lines
    std::optional<std::size_t> freezeAfter; ///< lines from the first so many points of each part
    bool screensRanges = false; ///< moving ranges beyond their limit are left out, once
    double rangeFactor = 2.66; ///< limits of XmR, in mean moving ranges
    double rangeLimit = 3.267; ///< the upper limit of a moving range, in mean moving ranges
    std::size_t fewestForLimits = 2; ///< a part with fewer measured points has no limits
    bool skipsSparse = false; ///< p: no limits where fewer than 5 are expected on either side
};

/// Why a part has no limits.
enum class NoLimits {
    HasLimits,
    NotOfThisKind, ///< a run chart
    TooFew, ///< fewer points than the rule asks for
    NoVariation, ///< every moving range is nought: a flat series has no limits and no failures
    NoData,
};

struct Limits {
    double lower = 0;
    double upper = 0;
    double nearLower = 0; ///< two thirds of the way to the limit
    double nearUpper = 0;
};

struct ChartPoint {
    std::optional<double> value; ///< none: a gap
    std::optional<double> centre;
    std::optional<Limits> limits;
    std::size_t part = 0;
    bool isLeftOut = false;

    [[nodiscard]] bool isOutside() const;
    /// 1 above the centre line, -1 below, 0 on it or in a gap.
    [[nodiscard]] int side() const;
    /// Inside the limits, in the outer third.
    [[nodiscard]] bool isNearLimit() const;
};

struct ChartPart {
    std::size_t first = 0;
    std::size_t end = 0; ///< one behind its last point
    std::size_t measured = 0; ///< points that made the lines
    std::size_t screened = 0; ///< moving ranges that were left out
    std::optional<double> centre;
    NoLimits noLimits = NoLimits::NotOfThisKind;
};

struct Chart {
    ChartKind kind = ChartKind::Run;
    std::vector<ChartPoint> points; ///< as many as the series has
    std::vector<ChartPart> parts;

    [[nodiscard]] std::size_t outside() const; ///< how many points are outside their limits
};

[[nodiscard]] Chart chartOf(const Series& series, const ChartOptions& options);

}
