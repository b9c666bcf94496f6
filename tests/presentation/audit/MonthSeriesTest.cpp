// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/MonthSeries.h"

#include "catch_compat.h"
#include "presentation/audit/NumberList.h"
#include "presentation/audit/ReportPeriod.h"
#include "presentation/audit/ReportWords.h"

#include <QAbstractItemModelTester>

using namespace rooftree;
using audit::Direction;
using audit::statistics::RuleSet;
using namespace Qt::StringLiterals;

namespace {

audit::IndicatorResult sample()
{
    audit::IndicatorResult result;
    result.definition.id = u"SMS05"_s;
    result.total = { 20, 40 };
    result.excluded = { { u"X7"_s, u"A test record."_s, 2 }, { u"X1"_s, u"Under 18."_s, 9 } };
    result.notMet = { { u"missing-goal"_s, u"No goal."_s, 20 } };
    result.missing = 20;
    result.byClinician = { { 3, u"Dr Ó Sé"_s, { 20, 40 } } };
    result.byMonth = { { QDate(2026, 1, 1), { 12, 30 } }, { QDate(2026, 2, 1), { 0, 0 } },
        { QDate(2026, 3, 1), { 8, 10 } } };
    return result;
}

/// Eight months about 40 %, eight about 80 %, from January 2025.
std::vector<audit::MonthTally> shifted()
{
    std::vector<audit::MonthTally> months;
    for (int i = 0; i < 16; ++i)
        months.push_back({ QDate(2025, 1, 1).addMonths(i), { (i < 8 ? 3 : 7) + i % 2 * 2, 10 } });
    return months;
}

}

TEST_CASE("a chart has the median of the months with data and says itself", "[reports]")
{
    const auto series
        = presentation::monthSeries(sample().byMonth, Direction::HigherIsBetter, RuleSet::Anhoej);

    REQUIRE(series.points.size() == 3);
    CHECK(series.points[0].label == u"Jan 2026"_s);
    CHECK(series.points[0].percent == 40.0);
    CHECK_FALSE(series.points[1].percent);
    CHECK(series.points[2].note == u"8 of 10"_s);
    CHECK(series.centre == 60.0);
    CHECK(series.centreName == u"median 60 %"_s);
    CHECK(series.sentence
        == u"Between 40 % and 80 % in the 2 months with data; median 60 %. Too short for signals: the Anhøj rules need 10 months off the median, here are 2."_s);
    CHECK(presentation::monthSeries({}, Direction::Neutral, RuleSet::Anhoej).sentence
        == u"Nothing to count in any month."_s);
}

TEST_CASE("a chart says its signal, its rules and the months in it", "[reports][hz05_c9]")
{
    const auto months = shifted();
    const auto runs = presentation::monthSeries(months, Direction::HigherIsBetter, RuleSet::Anhoej);
    CHECK(runs.ruleSet == u"Anhøj rules"_s);
    CHECK(runs.sentence
        == u"Signal of change (Anhøj rules; median 60 %): 8 months in a row above the median, Sep 2025 to Apr 2026; chance seldom makes more than 7."_s);
    CHECK_FALSE(runs.points[7].isSignal);
    CHECK(runs.points[8].isSignal);
    CHECK(runs.points[8].note == u"7 of 10. In the long run"_s);
    CHECK_FALSE(runs.upper);

    const auto dots
        = presentation::monthSeries(months, Direction::LowerIsBetter, RuleSet::MakingDataCount);
    CHECK(dots.ruleSet == u"Making Data Count rules"_s);
    CHECK(dots.sentence
        == u"Signal of change (Making Data Count rules; mean 60 %), concern: a run above the mean, Sep 2025 to Apr 2026."_s);
    CHECK(dots.points[15].note.startsWith(u"9 of 10. Signal, concern: a run above the mean"_s));
    CHECK(dots.lower);
}

TEST_CASE("all met in every month is said to be no failure", "[reports]")
{
    auto months = shifted();
    for (auto& month : months)
        month.tally = { 10, 10 };
    for (const auto ruleSet : { RuleSet::Anhoej, RuleSet::MakingDataCount }) {
        const auto series = presentation::monthSeries(months, Direction::HigherIsBetter, ruleSet);
        CHECK(series.sentence.startsWith(u"100 % in each of the 16 months with data."_s));
        CHECK(series.sentence.contains(u"that is no failure"_s));
        for (const auto& point : series.points)
            CHECK_FALSE(point.isSignal);
    }
}

TEST_CASE("every number of a measure knows the list behind it", "[reports]")
{
    presentation::NumberList list;
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setIndicator(sample());

    QStringList lines;
    for (const auto& line : list.lines())
        lines << u"%1|%2|%3"_s.arg(line.group, line.what, QString::number(line.number));
    CHECK(lines
        == QStringList { u"Counted|Everybody counted|40"_s, u"Counted|Met|20"_s,
            u"Counted|Not met|20"_s, u"Counted|Not met because nothing was recorded|20"_s,
            u"Why not met|No goal.|20"_s, u"Why left out|A test record.|2"_s,
            u"Why left out|Under 18.|9"_s, u"Clinician|Dr Ó Sé|40"_s, u"Month|Jan 2026|30"_s,
            u"Month|Feb 2026|0"_s, u"Month|Mar 2026|10"_s });
    CHECK(list.lines()[6].cell.part == audit::Cell::Part::Excluded);
    CHECK(list.lines()[6].cell.code == u"X1"_s);
    CHECK(list.lines()[7].cell.clinician == 3);
    CHECK(list.lines()[7].share == u"20 of 40, 50 %"_s);
    CHECK(list.lines()[10].cell.month == QDate(2026, 3, 1));
}

TEST_CASE("shares and intervals are said, and nothing is said of nothing", "[reports]")
{
    CHECK(presentation::countWords({ 12, 40 }) == u"12 of 40"_s);
    CHECK(presentation::shareWords({ 12, 40 }) == u"30 %"_s);
    CHECK(presentation::intervalWords({ 12, 40 }) == u"18 to 45 %"_s);
    CHECK(presentation::shareWords({ 0, 0 }) == u"nothing to count"_s);
    CHECK(presentation::intervalWords({ 0, 0 }).isEmpty());
    CHECK(presentation::leftOut(sample()) == 11);
}

TEST_CASE("a usual period is whole months up to today, a typed one is as typed", "[reports]")
{
    const QDate today(2026, 3, 14);
    CHECK(presentation::lastMonths(1, today)
        == presentation::ReportPeriod { QDate(2026, 3, 1), today });
    CHECK(presentation::lastMonths(12, today).from == QDate(2025, 4, 1));
    CHECK(presentation::typedPeriod(u"1/1/2026"_s, u"yesterday"_s, today)
        == presentation::ReportPeriod { QDate(2026, 1, 1), QDate(2026, 3, 13) });
    const auto wrong = presentation::typedPeriod(u"1/1/2026"_s, u"31/2/2026"_s, today);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().field == u"to"_s);
}
