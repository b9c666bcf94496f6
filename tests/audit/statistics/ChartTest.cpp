// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Chart.h"

#include "ReferenceTable.h"
#include "audit/statistics/Runs.h"
#include "catch_compat.h"

#include <QMap>

using namespace rooftree;
using namespace rooftree::audit::statistics;
using namespace Qt::StringLiterals;

namespace {

struct Reference {
    const char* file;
    ChartKind kind;
    std::optional<std::size_t> freezeAfter;
    double perSize = 1;
};

const Reference kReferences[] = {
    { "montgomery_ex6.5_i_all", ChartKind::Individuals, {} },
    { "montgomery_ex6.5_i_freeze20", ChartKind::Individuals, 20 },
    { "author_ex_6.5_3", ChartKind::Individuals, 20 },
    { "montgomery_ex6.5_mr_freeze20", ChartKind::MovingRange, 20 },
    { "author_ex_6.5_4", ChartKind::MovingRange, 20 },
    { "montgomery_ex6.5_run", ChartKind::Run, {} },
    { "cdi_run_all", ChartKind::Run, {} },
    { "cdi_run_rebase24", ChartKind::Run, {} },
    { "cdi_c", ChartKind::Count, {} },
    { "montgomery_ex7.3_c", ChartKind::Count, 26 },
    { "author_ex_7.3_3", ChartKind::Count, 26 },
    { "montgomery_ex7.1_p", ChartKind::Proportion, {} },
    { "author_ex_7.1_5", ChartKind::Proportion, {} },
    { "montgomery_tbl7.4_p_varying_n", ChartKind::Proportion, {} },
    { "author_tbl_7.4_1", ChartKind::Proportion, {} },
    { "nhs_accidents_p", ChartKind::Proportion, {} },
    { "nhs_accidents_pp", ChartKind::ProportionPrime, {} },
    { "montgomery_ex7.4_u", ChartKind::Rate, {} },
    { "author_ex_7.4_1", ChartKind::Rate, {} },
    { "author_ex_7.5_1", ChartKind::Rate, {}, 50 },
    { "montgomery_ex7.6_t", ChartKind::TimeBetween, {} },
    { "author_ex_7.6_1", ChartKind::TimeBetween, {} },
};

bool hasSizes(ChartKind kind)
{
    return kind == ChartKind::Proportion || kind == ChartKind::ProportionPrime
        || kind == ChartKind::Rate;
}

/// As qicharts2 computes: 3 deviations of 1.128 to the mean range, nothing screened.
ChartOptions likeQicharts(ChartKind kind)
{
    ChartOptions options;
    options.kind = kind;
    options.rangeFactor = 3 / 1.128;
    return options;
}

struct Compared {
    int values = 0;

    void same(std::optional<double> ours, std::optional<double> theirs)
    {
        if (!theirs)
            return;
        REQUIRE(ours);
        CHECK(*ours == Approx(*theirs).epsilon(1e-12).margin(1e-12));
        ++values;
    }

    void same(std::size_t ours, std::optional<double> theirs)
    {
        if (!theirs)
            return;
        CHECK(ours == static_cast<std::size_t>(*theirs));
        ++values;
    }
};

std::optional<double> lineOf(const ChartPoint& point, double Limits::*line)
{
    return point.limits ? std::optional(*point.limits.*line) : std::nullopt;
}

void compareRuns(
    Compared& compared, const Runs& runs, const test::ReferenceTable& table, std::size_t row)
{
    compared.same(runs.observed, table.number(row, "n.obs"));
    compared.same(runs.useful, table.number(row, "n.useful"));
    compared.same(static_cast<std::size_t>(runs.longestRun), table.number(row, "longest.run"));
    compared.same(
        static_cast<std::size_t>(runs.longestRunMost), table.number(row, "longest.run.max"));
    compared.same(static_cast<std::size_t>(runs.crossings), table.number(row, "n.crossings"));
    compared.same(
        static_cast<std::size_t>(runs.crossingsLeast), table.number(row, "n.crossings.min"));
}

void compareRow(
    Compared& compared, const Chart& chart, const test::ReferenceTable& table, std::size_t row)
{
    const auto& point = chart.points[row];
    compared.same(point.centre, table.number(row, "cl"));
    compared.same(lineOf(point, &Limits::lower), table.number(row, "lcl"));
    compared.same(lineOf(point, &Limits::upper), table.number(row, "ucl"));
    compared.same(lineOf(point, &Limits::nearLower), table.number(row, "lcl.95"));
    compared.same(lineOf(point, &Limits::nearUpper), table.number(row, "ucl.95"));
    const bool isOutside = table.text(row, "sigma.signal") == u"TRUE"_s;
    CHECK((point.isOutside() || (point.isLeftOut && isOutside)) == isOutside);
    const auto runs = runsOf(chart, chart.parts[point.part]);
    CHECK(runs.isSignal() == (table.text(row, "runs.signal") == u"TRUE"_s));
    compareRuns(compared, runs, table, row);
}

Series plain(const std::vector<std::optional<double>>& values)
{
    Series series;
    for (const auto& value : values)
        series.push_back({ QString(), value, std::nullopt, false });
    return series;
}

Series shares(const std::vector<std::pair<double, double>>& tallies)
{
    Series series;
    for (const auto& [count, size] : tallies)
        series.push_back({ QString(), count, size, false });
    return series;
}

}

TEST_CASE("lines, limits and runs agree with qicharts2 to the digits stored",
    "[audit][statistics][hz05_c9]")
{
    Compared compared;
    for (const auto& reference : kReferences) {
        INFO(reference.file);
        const test::ReferenceTable table(
            u"spc_qicharts2/"_s + QString::fromLatin1(reference.file) + u".csv"_s);
        auto options = likeQicharts(reference.kind);
        options.freezeAfter = reference.freezeAfter;
        Series series;
        for (std::size_t row = 0; row < table.size(); ++row) {
            Observation each;
            each.count = table.number(row, "y.sum");
            if (hasSizes(reference.kind))
                each.size = *table.number(row, "n") / reference.perSize;
            each.isLeftOut = table.text(row, "include") == u"FALSE"_s;
            series.push_back(each);
            if (row > 0 && table.text(row, "part") != table.text(row - 1, "part"))
                options.rebaseAt.push_back(row);
        }
        const auto chart = chartOf(series, options);
        for (std::size_t row = 0; row < table.size(); ++row) {
            INFO("row " << row + 1);
            compareRow(compared, chart, table, row);
        }
    }
    CHECK(compared.values == 7850);
}

TEST_CASE("rates of infections by hospital agree with qicharts2", "[audit][statistics][hz05_c9]")
{
    const test::ReferenceTable data(u"spc_qicharts2/data_hospital_infections.csv"_s);
    using Key = std::pair<QString, QString>;

    struct Grouping {
        const char* file;
        const char* along; ///< the column of the points
        bool byHospital;
        bool byInfection;
    };

    Compared compared;
    for (const Grouping& grouping : { Grouping { "author_hai_1", "month", false, false },
             Grouping { "author_hai_2", "month", false, true },
             Grouping { "author_hai_3", "month", true, true } }) {
        INFO(grouping.file);
        QMap<Key, QMap<QString, std::pair<double, double>>> groups;
        for (std::size_t row = 0; row < data.size(); ++row) {
            auto& cell = groups[{ grouping.byHospital ? data.text(row, "hospital") : QString(),
                grouping.byInfection ? data.text(row, "infection") : QString() }]
                               [data.text(row, grouping.along)];
            cell.first += *data.number(row, "n");
            cell.second += *data.number(row, "days");
        }
        const test::ReferenceTable table(
            u"spc_qicharts2/"_s + QString::fromLatin1(grouping.file) + u".csv"_s);
        std::size_t row = 0;
        for (auto group = groups.cbegin(); group != groups.cend(); ++group, ++row) {
            INFO("group " << row);
            Series series;
            for (const auto& [count, days] : group.value())
                series.push_back({ QString(), count, days, false });
            const auto chart = chartOf(series, likeQicharts(ChartKind::Rate));
            compareRuns(compared, runsOf(chart, chart.parts.front()), table, row);
            compared.same(chart.parts.front().centre, table.number(row, "CL"));
        }
        CHECK(row == table.size());
    }
    CHECK(compared.values == 154);
}

TEST_CASE("the examples of the specification hold", "[audit][statistics]")
{
    ChartOptions options;
    options.kind = ChartKind::Individuals;
    const auto chart = chartOf(plain({ 62, 58, 65, 70, 61, 66, 59, 64, 68, 63 }), options);
    REQUIRE(chart.points[0].limits);
    CHECK(*chart.points[0].centre == Approx(63.6));
    CHECK(chart.points[0].limits->lower == Approx(48.527).margin(0.0005));
    CHECK(chart.points[0].limits->upper == Approx(78.673).margin(0.0005));
    options.kind = ChartKind::MovingRange;
    const auto ranges = chartOf(plain({ 62, 58, 65, 70, 61, 66, 59, 64, 68, 63 }), options);
    CHECK_FALSE(ranges.points[0].value);
    CHECK(ranges.points[1].limits->upper == Approx(18.513).margin(0.0005));

    options.kind = ChartKind::Proportion;
    const auto shared = chartOf(shares({ { 12, 20 }, { 15, 22 }, { 9, 18 }, { 20, 25 } }), options);
    CHECK(*shared.points[0].centre == Approx(0.6588).margin(0.00005));
    CHECK(shared.points[0].limits->lower == Approx(0.3408).margin(0.00005));
    CHECK(shared.points[0].limits->upper == Approx(0.9769).margin(0.00005));
    CHECK(shared.points[3].limits->lower == Approx(0.3744).margin(0.00005));
    CHECK(shared.points[3].limits->upper == Approx(0.9433).margin(0.00005));
}

TEST_CASE("months with too few to expect five on either side have points and no limits",
    "[audit][statistics]")
{
    ChartOptions options;
    options.kind = ChartKind::Proportion;
    options.skipsSparse = true;
    const auto chart = chartOf(shares({ { 50, 100 }, { 5, 9 }, { 45, 91 } }), options);
    CHECK(chart.points[0].limits);
    CHECK(chart.points[1].value);
    CHECK_FALSE(chart.points[1].limits);
}

TEST_CASE("a flat 100 % has no limits, nothing outside them and no signal", "[audit][statistics]")
{
    for (const auto kind : { ChartKind::Run, ChartKind::Individuals, ChartKind::MovingRange,
             ChartKind::Proportion, ChartKind::ProportionPrime }) {
        ChartOptions options;
        options.kind = kind;
        const auto chart
            = chartOf(shares(std::vector<std::pair<double, double>>(15, { 8, 8 })), options);
        CHECK(chart.outside() == 0);
        CHECK_FALSE(chart.points[3].limits);
        CHECK_FALSE(runsOf(chart, chart.parts[0]).isSignal());
        CHECK(chart.parts[0].noLimits
            == (kind == ChartKind::Run ? NoLimits::NotOfThisKind : NoLimits::NoVariation));
    }
}

TEST_CASE("nothing measured, one point and a short series have no limits and say why",
    "[audit][statistics]")
{
    ChartOptions options;
    options.kind = ChartKind::Individuals;
    CHECK(chartOf({}, options).parts.empty());
    const auto nothing = chartOf(plain({ {}, {}, {} }), options);
    CHECK(nothing.parts[0].noLimits == NoLimits::NoData);
    CHECK_FALSE(nothing.points[0].centre);
    CHECK(chartOf(plain({ 3 }), options).parts[0].noLimits == NoLimits::TooFew);
    options.fewestForLimits = 12;
    CHECK(chartOf(plain({ 3, 5, 4, 6, 3, 5, 4, 6, 3, 5, 4 }), options).parts[0].noLimits
        == NoLimits::TooFew);
    CHECK(chartOf(plain({ 3, 5, 4, 6, 3, 5, 4, 6, 3, 5, 4, 6 }), options).parts[0].noLimits
        == NoLimits::HasLimits);
}

TEST_CASE("a gap is a gap: no range reaches over it and no run ends in it", "[audit][statistics]")
{
    ChartOptions options;
    options.kind = ChartKind::Individuals;
    const auto chart = chartOf(plain({ 10, 12, {}, 50, 52 }), options);
    CHECK(chart.parts[0].measured == 4);
    CHECK(chart.points[0].limits->upper == Approx(31 + 2.66 * 2));
    CHECK_FALSE(chart.points[2].value);
    CHECK_FALSE(shares({ { 0, 0 } })[0].value());

    ChartOptions run;
    const auto runs = chartOf(plain({ 1, 1, 9, 9, {}, 9, 1 }), run);
    CHECK(runsOf(runs, runs.parts[0]).observed == 7);
}

TEST_CASE("each part has its own lines, and a freeze holds in each of them", "[audit][statistics]")
{
    ChartOptions options;
    options.kind = ChartKind::Individuals;
    options.rebaseAt = { 4, 99 };
    options.freezeAfter = 3;
    const auto chart = chartOf(plain({ 1, 2, 3, 99, 11, 12, 13, 99 }), options);
    REQUIRE(chart.parts.size() == 2);
    CHECK(*chart.points[3].centre == 2);
    CHECK(*chart.points[7].centre == 12);
    CHECK(chart.points[7].isOutside());
    CHECK(chart.points[7].limits->upper == Approx(14.66));
}
