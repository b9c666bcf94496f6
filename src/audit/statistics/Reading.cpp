// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Reading.h"

#include <algorithm>

namespace rooftree::audit::statistics {
namespace {

    bool isFlat(const Reading& reading, const ChartPart& part)
    {
        std::optional<double> first;
        for (std::size_t i = part.first; i < part.end; ++i) {
            const auto& point = reading.chart.points[i];
            if (!point.value || point.isLeftOut)
                continue;
            if (first && *first != *point.value)
                return false;
            first = point.value;
        }
        return true;
    }

    std::size_t measuredIn(const Chart& chart, const ChartPart& part)
    {
        std::size_t measured = 0;
        for (std::size_t i = part.first; i < part.end; ++i)
            measured += chart.points[i].value && !chart.points[i].isLeftOut ? 1 : 0;
        return measured;
    }

    std::optional<Stretch> newestStretch(const std::vector<Dot>& dots)
    {
        std::size_t end = dots.size();
        while (end > 0 && dots[end - 1].special == Special::Common)
            --end;
        if (end == 0)
            return std::nullopt;
        Stretch stretch { dots[end - 1], end - 1, end - 1 };
        while (stretch.first > 0 && dots[stretch.first - 1].special == stretch.dot.special)
            --stretch.first;
        return stretch;
    }

    Verdict byAnhoej(Reading& reading, const ChartPart& part, const ChartRules& rules)
    {
        reading.needed = rules.fewestUseful;
        reading.runs = runsOf(reading.chart, part, rules.anhoej);
        if (isFlat(reading, part))
            return reading.measured < rules.fewestUseful ? Verdict::TooShort : Verdict::Flat;
        if (reading.runs.useful < rules.fewestUseful)
            return Verdict::TooShort;
        return reading.runs.isSignal() ? Verdict::Signal : Verdict::Steady;
    }

    Verdict byDots(
        Reading& reading, const ChartPart& part, Direction direction, const ChartRules& rules)
    {
        reading.needed = rules.fewestForLimits;
        reading.dots = dotsOf(reading.chart, direction, rules.dots);
        reading.newest = newestStretch(reading.dots);
        if (part.noLimits == NoLimits::TooFew)
            return Verdict::TooShort;
        if (part.noLimits == NoLimits::NoVariation)
            return isFlat(reading, part) ? Verdict::Flat : Verdict::NoLimits;
        return reading.newest ? Verdict::Signal : Verdict::Steady;
    }

}

Reading readingOf(const Series& series, RuleSet ruleSet, Direction direction,
    const ChartRules& rules, const Wish& wish)
{
    Reading reading;
    reading.ruleSet = ruleSet;
    ChartOptions options;
    options.kind = ruleSet == RuleSet::Anhoej ? ChartKind::Run : ChartKind::Individuals;
    options.rebaseAt = wish.rebaseAt;
    options.freezeAfter = wish.freezeAfter;
    options.screensRanges = rules.screensRanges;
    options.rangeFactor = rules.rangeFactor;
    options.rangeLimit = rules.rangeLimit;
    options.fewestForLimits = rules.fewestForLimits;
    reading.chart = chartOf(series, options);
    if (reading.chart.parts.empty())
        return reading;
    // The newest part is how things are now; the older ones are drawn, and read in their time.
    const auto& part = reading.chart.parts.back();
    reading.measured = measuredIn(reading.chart, part);
    if (reading.measured == 0)
        return reading;
    reading.verdict = ruleSet == RuleSet::Anhoej ? byAnhoej(reading, part, rules)
                                                 : byDots(reading, part, direction, rules);
    return reading;
}

}
