// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Dots.h"

#include <algorithm>

namespace rooftree::audit::statistics {
namespace {

    bool isUsed(const ChartPoint& point) { return point.value && !point.isLeftOut; }

    /// Reads the points of one part.
    class Reader {
    public:
        Reader(const Chart& chart, const ChartPart& part, const DotRules& rules)
            : m_chart(chart)
            , m_part(part)
            , m_rules(rules)
        {
        }

        /// Weakest first, so that a stronger reason overwrites it.
        void mark(std::vector<Dot>& dots) const
        {
            markRuns(dots);
            markNear(dots);
            markTrends(dots);
            for (std::size_t i = m_part.first; i < m_part.end; ++i)
                if (at(i).isOutside())
                    dots[i].special = at(i).side() > 0 ? Special::Above : Special::Below;
        }

    private:
        [[nodiscard]] const ChartPoint& at(std::size_t i) const { return m_chart.points[i]; }

        [[nodiscard]] int step(std::size_t i) const
        {
            if (i == m_part.first || !isUsed(at(i)) || !isUsed(at(i - 1)))
                return 0;
            const double change = *at(i).value - *at(i - 1).value;
            return change > 0 ? 1 : change < 0 ? -1 : 0;
        }

        void markTrends(std::vector<Dot>& dots) const
        {
            int length = 1;
            for (std::size_t i = m_part.first; i < m_part.end; ++i) {
                const int here = step(i);
                if (here == 0)
                    length = 1;
                else
                    length = i > m_part.first && step(i - 1) == here ? length + 1 : 2;
                if (length >= m_rules.trend)
                    set(dots, i, length, here > 0 ? Special::Rising : Special::Falling);
            }
        }

        void markRuns(std::vector<Dot>& dots) const
        {
            int length = 0;
            for (std::size_t i = m_part.first; i < m_part.end; ++i) {
                const int here = at(i).side();
                const bool goesOn = i > m_part.first && at(i - 1).side() == here;
                length = here == 0 ? 0 : goesOn ? length + 1 : 1;
                if (length >= m_rules.sameSide)
                    set(dots, i, length, here > 0 ? Special::RunAbove : Special::RunBelow);
            }
        }

        static void set(std::vector<Dot>& dots, std::size_t last, int length, Special special)
        {
            for (int back = 0; back < length; ++back)
                dots[last - static_cast<std::size_t>(back)].special = special;
        }

        /// Three in a row on one side, two of them or more in the outer third.
        void markNear(std::vector<Dot>& dots) const
        {
            for (std::size_t i = m_part.first; i + 2 < m_part.end; ++i) {
                const int side = at(i).side();
                if (side == 0 || at(i + 1).side() != side || at(i + 2).side() != side)
                    continue;
                const auto near = std::count_if(&at(i), &at(i) + 3,
                    [](const ChartPoint& point) { return point.isNearLimit(); });
                for (std::size_t j = i; near >= 2 && j < i + 3; ++j)
                    if (at(j).isNearLimit())
                        dots[j].special = side > 0 ? Special::NearAbove : Special::NearBelow;
            }
        }

        const Chart& m_chart;
        const ChartPart& m_part;
        const DotRules& m_rules;
    };

    /// A trend means what it leads to, wherever it is; everything else goes by the side of the
    /// line.
    Meaning meaningOf(int side, Special special, Direction direction)
    {
        if (special == Special::Rising || special == Special::Falling)
            side = special == Special::Rising ? 1 : -1;
        if (direction == Direction::Neutral)
            return side > 0 ? Meaning::NeutralHigh : Meaning::NeutralLow;
        const int better = direction == Direction::HigherIsBetter ? 1 : -1;
        return side == better ? Meaning::Improvement : Meaning::Concern;
    }

}

std::vector<Dot> dotsOf(const Chart& chart, Direction direction, const DotRules& rules)
{
    std::vector<Dot> dots(chart.points.size());
    for (const auto& part : chart.parts) {
        // Without limits the mean of so few points says nothing either.
        if (part.noLimits == NoLimits::HasLimits)
            Reader(chart, part, rules).mark(dots);
    }
    for (std::size_t i = 0; i < dots.size(); ++i)
        if (dots[i].special != Special::Common)
            dots[i].meaning = meaningOf(chart.points[i].side(), dots[i].special, direction);
    return dots;
}

Assurance assuranceOf(const Chart& chart, Direction direction, std::optional<double> target)
{
    const auto newest = std::find_if(chart.points.rbegin(), chart.points.rend(),
        [](const ChartPoint& point) { return point.limits.has_value(); });
    if (!target || direction == Direction::Neutral || newest == chart.points.rend())
        return Assurance::NoTarget;
    if (newest->limits->lower < *target && *target < newest->limits->upper)
        return Assurance::HitOrMiss;
    const bool isAbove = newest->limits->lower >= *target;
    return isAbove == (direction == Direction::HigherIsBetter) ? Assurance::Reaches
                                                               : Assurance::Misses;
}

}
