// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/BeforeAfter.h"

#include "audit/statistics/Distributions.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rooftree::audit::statistics {
namespace {

    struct Side {
        QDate first;
        QDate last;

        [[nodiscard]] qint64 days() const { return std::max<qint64>(0, first.daysTo(last) + 1); }

        [[nodiscard]] qint64 count(const std::vector<QDate>& events) const
        {
            return std::count_if(events.begin(), events.end(),
                [this](QDate day) { return day >= first && day <= last; });
        }
    };

    Side sideBefore(const Course& course, const BeforeAfterRules& rules)
    {
        Side side { course.start.addDays(-rules.daysEachSide), course.start.addDays(-1) };
        if (course.registeredOn.isValid())
            side.first = std::max(side.first, course.registeredOn);
        return side;
    }

    Side sideAfter(const Course& course, QDate asAt, const BeforeAfterRules& rules)
    {
        Side side { course.start.addDays(1), course.start.addDays(rules.daysEachSide) };
        side.last = std::min(side.last, asAt);
        if (course.leftOn.isValid())
            side.last = std::min(side.last, course.leftOn);
        return side;
    }

    void add(Exposure& exposure, const Side& side, const std::vector<QDate>& events)
    {
        exposure.days += side.days();
        exposure.events += side.count(events);
    }

}

std::optional<double> Exposure::rate() const
{
    if (days <= 0)
        return std::nullopt;
    return static_cast<double>(events) / years();
}

std::optional<Interval> Exposure::interval() const
{
    if (days <= 0)
        return std::nullopt;
    const auto count = poisson95(events);
    return Interval { count.lo / years(), count.hi / years() };
}

std::optional<double> BeforeAfter::ratio() const
{
    if (before.events == 0 || before.days <= 0 || after.days <= 0)
        return std::nullopt;
    return *after.rate() / *before.rate();
}

std::optional<Interval> BeforeAfter::ratioInterval() const
{
    const auto share = clopperPearson95(after.events, after.events + before.events);
    if (!share || before.days <= 0 || after.days <= 0)
        return std::nullopt;
    const double exposure = static_cast<double>(before.days) / static_cast<double>(after.days);
    const auto odds = [](double part) { return part < 1 ? part / (1 - part) : HUGE_VAL; };
    return Interval { odds(share->lo) * exposure, odds(share->hi) * exposure };
}

QString BeforeAfter::caution()
{
    return u"People start a plan when they are ill, so numbers fall afterwards anyway, and nobody "
           u"without a plan is compared with. This shows what happened, not what the plan did."_s;
}

BeforeAfter beforeAfter(
    const std::vector<Course>& courses, QDate asAt, const BeforeAfterRules& rules)
{
    BeforeAfter result;
    for (const auto& course : courses) {
        const auto before = sideBefore(course, rules);
        const auto after = sideAfter(course, asAt, rules);
        if (before.days() < rules.fewestDays || after.days() < rules.fewestDays) {
            ++result.leftOut;
            continue;
        }
        ++result.people;
        add(result.before, before, course.events);
        add(result.after, after, course.events);
    }
    return result;
}

}
