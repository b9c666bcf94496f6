// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Dots.h"

#include "ReferenceTable.h"
#include "catch_compat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rooftree;
using namespace rooftree::audit::statistics;
using namespace Qt::StringLiterals;
using audit::Direction;

namespace {

struct Reference {
    const char* file;
    Direction direction = Direction::HigherIsBetter;
    std::optional<std::size_t> freezeAfter;
    bool screens = true;
};

const Reference kReferences[] = {
    { "cdi", Direction::LowerIsBetter },
    { "constant" },
    { "improvement_decrease", Direction::LowerIsBetter },
    { "montgomery_ex6.5", Direction::LowerIsBetter },
    { "rebase_at_11" },
    { "rnorm20_fix12", Direction::HigherIsBetter, 12 },
    { "rnorm20_outlier_screened" },
    { "rnorm20_outlier_unscreened", Direction::HigherIsBetter, {}, false },
    { "rnorm20_seed123" },
    { "run_of_8_above" },
    { "symmetrical_2of3_opposite_sides" },
    { "target_assurance" },
    { "trend_of_7_up" },
};

QString wordsOf(Special special)
{
    switch (special) {
    case Special::Common:
        return u"Common Cause"_s;
    case Special::Above:
        return u"Above UCL"_s;
    case Special::Below:
        return u"Below LCL"_s;
    case Special::NearAbove:
        return u"2 in 3 Above CL"_s;
    case Special::NearBelow:
        return u"2 in 3 Below CL"_s;
    case Special::RunAbove:
        return u"7 Points Above CL"_s;
    case Special::RunBelow:
        return u"7 Points Below CL"_s;
    case Special::Rising:
        return u"7 Point Trend (Increasing)"_s;
    case Special::Falling:
        return u"7 Point Trend (Decreasing)"_s;
    }
    return {};
}

QString wordsOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Common:
        return u"common_cause"_s;
    case Meaning::Improvement:
        return u"special_cause_improvement"_s;
    case Meaning::Concern:
        return u"special_cause_concern"_s;
    case Meaning::NeutralHigh:
        return u"special_cause_neutral_high"_s;
    case Meaning::NeutralLow:
        return u"special_cause_neutral_low"_s;
    }
    return {};
}

ChartOptions individuals()
{
    ChartOptions options;
    options.kind = ChartKind::Individuals;
    return options;
}

/// A chart that stands still at nought, far from its limits.
Chart wide(const QJsonArray& values)
{
    Chart chart;
    chart.kind = ChartKind::Individuals;
    for (const auto& value : values) {
        ChartPoint point;
        point.value = value.toDouble();
        point.centre = 0;
        point.limits = Limits { -100, 100, -90, 90 };
        chart.points.push_back(point);
    }
    ChartPart part;
    part.end = chart.points.size();
    part.noLimits = NoLimits::HasLimits;
    chart.parts.push_back(part);
    return chart;
}

/// The vectors mark where a run is complete; we mark every point of it.
bool isPartOf(const QJsonArray& complete, qsizetype at)
{
    for (qsizetype i = at; i < std::min<qsizetype>(at + 7, complete.size()); ++i)
        if (complete[i].toInt() != 0)
            return true;
    return false;
}

}

TEST_CASE("limits and points agree with NHSRplotthedots to the digits stored",
    "[audit][statistics][hz05_c9]")
{
    int values = 0;
    for (const auto& reference : kReferences) {
        INFO(reference.file);
        const test::ReferenceTable table(
            u"spc_nhsr_plotthedots/"_s + QString::fromLatin1(reference.file) + u".csv"_s);
        auto options = individuals();
        options.screensRanges = reference.screens;
        options.freezeAfter = reference.freezeAfter;
        Series series;
        for (std::size_t row = 0; row < table.size(); ++row) {
            series.push_back({ table.text(row, "x"), table.number(row, "y"), {}, false });
            if (row > 0 && table.text(row, "rebase_group") != table.text(row - 1, "rebase_group"))
                options.rebaseAt.push_back(row);
        }
        const auto chart = chartOf(series, options);
        const auto dots = dotsOf(chart, reference.direction);
        for (std::size_t row = 0; row < table.size(); ++row) {
            INFO("row " << row + 1);
            const auto& point = chart.points[row];
            CHECK(point.limits.has_value() == table.number(row, "lpl").has_value());
            if (point.limits) {
                CHECK(point.limits->lower
                    == Approx(*table.number(row, "lpl")).epsilon(1e-12).margin(1e-12));
                CHECK(point.limits->upper
                    == Approx(*table.number(row, "upl")).epsilon(1e-12).margin(1e-12));
                values += 2;
            }
            CHECK(point.isOutside() == (table.text(row, "outside_limits") == u"TRUE"_s));
            CHECK(point.isNearLimit() == (table.text(row, "close_to_limits") == u"TRUE"_s));
            CHECK(point.side() == static_cast<int>(*table.number(row, "relative_to_mean")));
            CHECK(wordsOf(dots[row].special) == table.text(row, "special_cause_type"));
            CHECK(wordsOf(dots[row].meaning) == table.text(row, "point_type"));
            values += 5;
        }
    }
    CHECK(values == 1937);
}

TEST_CASE("runs and trends agree with the unit tests of NHSRplotthedots", "[audit][statistics]")
{
    const auto json = QJsonDocument::fromJson(
        test::readData(u"reference/spc_nhsr_plotthedots/unit_test_vectors.json"_s))
                          .object();
    int vectors = 0;
    for (const auto& [name, isRun] : { std::pair(u"seven_point_one_side_mean"_s, true),
             std::pair(u"seven_point_trend"_s, false) }) {
        const auto cases = json.value(name).toArray();
        for (const auto& each : cases) {
            const auto input = each.toObject().value("input"_L1).toArray();
            const auto expected = each.toObject().value("expected"_L1).toArray();
            // Only one of the two rules at a time, as the vectors have it.
            const DotRules rules { isRun ? 7 : 1000, isRun ? 1000 : 7 };
            const auto dots = dotsOf(wide(input), Direction::HigherIsBetter, rules);
            for (qsizetype i = 0; i < input.size(); ++i)
                CHECK((dots[static_cast<std::size_t>(i)].special != Special::Common)
                    == isPartOf(expected, i));
            ++vectors;
        }
    }
    CHECK(vectors == 10);
}

TEST_CASE("a gap ends a run, a trend and a pair near the limit", "[audit][statistics]")
{
    auto chart = wide(QJsonArray { 1, 1, 1, 1, 95, 95, 1, 1 });
    CHECK(dotsOf(chart, Direction::Neutral)[0].meaning == Meaning::NeutralHigh);
    CHECK(dotsOf(chart, Direction::Neutral)[4].special == Special::NearAbove);
    chart.points[5].value.reset();
    for (const auto& dot : dotsOf(chart, Direction::Neutral))
        CHECK(dot.special == Special::Common);
}

TEST_CASE("a series too short for limits has no special points", "[audit][statistics]")
{
    auto options = individuals();
    options.fewestForLimits = 12;
    Series series;
    for (const double value : { 1, 2, 3, 4, 5, 6, 7, 8 })
        series.push_back({ QString(), value, {}, false });
    for (const auto& dot : dotsOf(chartOf(series, options), Direction::HigherIsBetter))
        CHECK(dot.special == Special::Common);
}

TEST_CASE("a target is reached, missed or left to chance by the limits", "[audit][statistics]")
{
    const auto chart = wide(QJsonArray { 1, -1, 1 });
    CHECK(assuranceOf(chart, Direction::HigherIsBetter, {}) == Assurance::NoTarget);
    CHECK(assuranceOf(chart, Direction::Neutral, 3) == Assurance::NoTarget);
    CHECK(assuranceOf(chart, Direction::HigherIsBetter, 3) == Assurance::HitOrMiss);
    CHECK(assuranceOf(chart, Direction::HigherIsBetter, 101) == Assurance::Misses);
    CHECK(assuranceOf(chart, Direction::LowerIsBetter, 101) == Assurance::Reaches);
    CHECK(assuranceOf(chart, Direction::HigherIsBetter, -101) == Assurance::Reaches);
    CHECK(assuranceOf(Chart {}, Direction::HigherIsBetter, 3) == Assurance::NoTarget);
}
