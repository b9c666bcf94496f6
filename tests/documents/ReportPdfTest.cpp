// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "documents/ReportSheet.h"
#include "support/PdfTools.h"

using namespace rooftree;
using namespace rooftree::documents;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

void skipped(const char* why) { WARN(why); }

ReportSheet::Figure figure(int numerator, int denominator)
{
    const double share = double(numerator) / denominator;
    return { QString::number(numerator), QString::number(denominator), share, share / 2,
        (1 + share) / 2 };
}

ReportSheet sheet()
{
    ReportSheet::Indicator indicator;
    indicator.id = u"SMS05"_s;
    indicator.version = u"1.0"_s;
    indicator.title = u"Collaborative goal"_s;
    indicator.plainEnglish = u"Was a goal agreed?"_s;
    indicator.numerator = u"A goal in seven days."_s;
    indicator.denominator = u"Planned reviews."_s;
    indicator.rationale = u"People work on their own goals."_s;
    indicator.source = u"Rooftree."_s;
    indicator.total = figure(45, 60);
    indicator.excluded = { { u"Under 18."_s, u"2"_s }, { u"A test record."_s, u"0"_s } };
    indicator.notMet = { { u"No goal was recorded."_s, u"15"_s } };
    indicator.missing = u"15"_s;
    indicator.byClinician = { { u"Dr Patel"_s, figure(20, 30) } };
    indicator.byMonth = { { QDate(2026, 1, 1), figure(20, 30) },
        { QDate(2026, 2, 1), { u"0"_s, u"0"_s, {}, {}, {} } },
        { QDate(2026, 3, 1), figure(25, 30) } };
    ReportSheet sheet;
    sheet.practiceName = u"Elm Tree Surgery"_s;
    sheet.from = QDate(2026, 1, 1);
    sheet.to = QDate(2026, 3, 31);
    sheet.asAt = QDate(2026, 4, 2);
    sheet.printedOn = QDate(2026, 4, 3);
    sheet.indicators = { indicator };
    return sheet;
}

}

TEST_CASE(
    "the printed report says what was counted, of whom, and as at when", "[documents][report]")
{
    const auto pdf = renderReport(sheet());
    REQUIRE(pdf);
    const auto text = textOf(*pdf);
    if (!text)
        return skipped("pdftotext is not installed");
    for (const auto& part : { u"Elm Tree Surgery"_s, u"1 January 2026 to 31 March 2026"_s,
             u"Data as at 2 April 2026. Printed 3 April 2026."_s, u"SMS05, version 1.0"_s,
             u"45 of 60"_s, u"75 %"_s, u"Was a goal agreed?"_s, u"A goal in seven days."_s,
             u"Under 18."_s, u"No goal was recorded."_s, u"In 15 of these nothing was recorded."_s,
             u"Dr Patel"_s, u"67 %"_s, u"Not a QOF claim"_s, u"Inside the practice only"_s }) {
        INFO(part.toStdString());
        CHECK(text->contains(part));
    }
    CHECK_FALSE(text->contains(u"A test record."));
    CHECK_FALSE(text->contains(u"DEMO"));
}

TEST_CASE("a demo report and a released report say so on each page", "[documents][report][hz21_c3]")
{
    auto demo = sheet();
    demo.isDemo = true;
    demo.isForRelease = true;
    const auto pdf = renderReport(demo);
    REQUIRE(pdf);
    const auto pages = pagesOf(*pdf);
    if (!pages)
        return skipped("poppler-utils is not installed");
    REQUIRE(*pages == 3);
    for (int page = 1; page <= *pages; ++page) {
        const auto text = textOf(*pdf, page).value_or(QString());
        CHECK(text.contains(u"DEMO"));
        CHECK(text.contains(u"Small numbers are hidden"));
        CHECK_FALSE(text.contains(u"Inside the practice only"));
    }
}

TEST_CASE("a hidden number and an empty one are words, not percentages", "[documents][report]")
{
    auto hidden = sheet();
    hidden.indicators[0].total = { u"*"_s, u"60"_s, {}, {}, {} };
    hidden.indicators.push_back(hidden.indicators[0]);
    hidden.indicators[1].total = { u"0"_s, u"0"_s, {}, {}, {} };
    const auto pdf = renderReport(hidden);
    REQUIRE(pdf);
    const auto text = textOf(*pdf, 1);
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK(text->contains(u"* of 60"));
    CHECK(text->contains(u"hidden"));
    CHECK(text->contains(u"none"));
    CHECK_FALSE(text->contains(u"75 %"));
}

TEST_CASE("five years of months and a report of nothing are drawn", "[documents][report]")
{
    auto longer = sheet();
    auto& months = longer.indicators[0].byMonth;
    for (int i = 3; i < 60; ++i)
        months.push_back({ QDate(2026, 1, 1).addMonths(i), figure(i, 60) });
    CHECK(renderReport(longer));
    CHECK(renderReport(ReportSheet()));
}
