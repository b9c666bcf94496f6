// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Reading.h"

#include "catch_compat.h"
#include "resources/Resources.h"

using namespace rooftree;
using namespace rooftree::audit::statistics;
using namespace Qt::StringLiterals;
using audit::Direction;

namespace {

Series series(const std::vector<std::optional<double>>& values)
{
    Series result;
    for (const auto& value : values)
        result.push_back({ QString(), value, std::nullopt, false });
    return result;
}

ChartRules shipped()
{
    const auto rules = ChartRules::load();
    REQUIRE(rules);
    return *rules;
}

Reading read(const std::vector<std::optional<double>>& values, RuleSet ruleSet, Wish wish = {})
{
    return readingOf(series(values), ruleSet, Direction::HigherIsBetter, shipped(), wish);
}

const std::vector<std::optional<double>> kShift { 5, 6, 4, 5, 6, 4, 5, 4, 6, 5, 9, 9, 10, 9, 10, 9,
    10, 9, 10, 9 };

}

TEST_CASE("the rules for charts ship whole, and a damaged file is refused", "[audit][statistics]")
{
    const auto rules = shipped();
    CHECK(rules.anhoej.chance == 0.05);
    CHECK(rules.dots.sameSide == 7);
    CHECK(rules.fewestUseful == 10);
    CHECK(rules.screensRanges);

    const auto anhoej = resources::read(u"rules/spc_anhoej.json");
    auto dots = resources::read(u"rules/spc_making_data_count.json");
    CHECK(ChartRules::parse("{}", dots).error().detail == u"audit.bad-chart-rules"_s);
    dots.replace("\"sameSide\"", "\"sideways\"");
    CHECK_FALSE(ChartRules::parse(anhoej, dots));
}

TEST_CASE(
    "a shift is a signal by either rule set, and each says which it is", "[audit][statistics]")
{
    const auto runs = read(kShift, RuleSet::Anhoej);
    CHECK(runs.ruleSet == RuleSet::Anhoej);
    CHECK(runs.verdict == Verdict::Signal);
    CHECK(runs.runs.isLongRun());
    CHECK(runs.dots.empty());
    CHECK_FALSE(runs.chart.points[0].limits);

    const auto dots = read(kShift, RuleSet::MakingDataCount);
    CHECK(dots.ruleSet == RuleSet::MakingDataCount);
    CHECK(dots.verdict == Verdict::Signal);
    REQUIRE(dots.newest);
    CHECK(dots.newest->dot.meaning == Meaning::Improvement);
    CHECK(dots.newest->last == 19);
    CHECK(dots.runs.useful == 0);
}

TEST_CASE("short, empty and flat series claim nothing", "[audit][statistics]")
{
    for (const auto ruleSet : { RuleSet::Anhoej, RuleSet::MakingDataCount }) {
        CHECK(read({}, ruleSet).verdict == Verdict::NoData);
        CHECK(read({ {}, {} }, ruleSet).verdict == Verdict::NoData);
        CHECK(read({ 4 }, ruleSet).verdict == Verdict::TooShort);
        CHECK(read({ 1, 1, 1, 1, 9, 9, 9, 9 }, ruleSet).verdict == Verdict::TooShort);
        CHECK(
            read(std::vector<std::optional<double>>(14, 100.0), ruleSet).verdict == Verdict::Flat);
    }
}

TEST_CASE("one jump between equal points is neither flat nor within limits", "[audit][statistics]")
{
    std::vector<std::optional<double>> values(8, 40.0);
    values.insert(values.end(), 8, 80.0);
    CHECK(read(values, RuleSet::Anhoej).verdict == Verdict::Signal);
    const auto dots = read(values, RuleSet::MakingDataCount);
    CHECK(dots.verdict == Verdict::NoLimits);
    CHECK(dots.chart.parts[0].screened == 1);
}

TEST_CASE("a series that varies as chance has it is steady", "[audit][statistics]")
{
    for (const auto ruleSet : { RuleSet::Anhoej, RuleSet::MakingDataCount })
        CHECK(
            read({ 5, 7, 6, 4, 5, 8, 7, 4, 6, 5, 7, 3, 6, 7 }, ruleSet).verdict == Verdict::Steady);
}

TEST_CASE("a signal before the rebase is not said of the time after it", "[audit][statistics]")
{
    const auto whole = read(kShift, RuleSet::Anhoej);
    const auto rebased = read(kShift, RuleSet::Anhoej, { { 10 }, {} });
    CHECK(whole.verdict == Verdict::Signal);
    CHECK(rebased.verdict != Verdict::Signal);
    CHECK(*rebased.chart.points[0].centre == 5);
    CHECK(rebased.measured == 10);
}
