// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/PdfReportPrinter.h"

#include "audit/Reports.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("the printed sheet has the numbers of the report", "[composition][report]")
{
    const auto sheet = composition::toSheet(
        test::smallReport(), { u"Elm Tree Surgery"_s, true, {} }, QDate(2026, 3, 2));

    CHECK(sheet.practiceName == u"Elm Tree Surgery");
    CHECK(sheet.isDemo);
    CHECK_FALSE(sheet.isForRelease);
    CHECK(sheet.asAt == QDate(2026, 3, 1));
    REQUIRE(sheet.indicators.size() == 1);
    const auto& indicator = sheet.indicators[0];
    CHECK(indicator.total.numerator == u"20");
    CHECK(*indicator.total.value == Approx(0.5));
    CHECK(*indicator.total.lo == Approx(0.3520).margin(0.0001));
    CHECK(indicator.excluded.at(1).label == u"Under 18.");
    CHECK(indicator.excluded.at(1).count == u"9");
    CHECK(indicator.missing == u"4");
    CHECK(indicator.byClinician.at(1).label == u"Dr Ó Sé");
    CHECK(indicator.byMonth.at(0).figure.denominator == u"33");
}

TEST_CASE("a released sheet hides small numbers and clinicians", "[composition][report][hz15_c4]")
{
    const auto sheet = composition::toSheet(test::smallReport(),
        { u"Elm Tree Surgery"_s, false, *audit::SmallNumbers::load() }, QDate(2026, 3, 2));

    CHECK(sheet.isForRelease);
    CHECK(sheet.indicators[0].byClinician.empty());
    CHECK(sheet.indicators[0].missing == u"*");
}

TEST_CASE("a measure without data is printed as a sentence, without figures",
    "[composition][report][hz05_c7]")
{
    auto report = test::smallReport();
    audit::IndicatorResult waiting;
    waiting.definition.id = u"SMP01"_s;
    waiting.definition.title = u"Uptake"_s;
    waiting.definition.noDataYet = u"Courses are not recorded yet."_s;
    report.indicators.push_back(waiting);

    const auto sheet = composition::toSheet(report, { u"Elm"_s, false, {} }, QDate(2026, 3, 2));

    CHECK(sheet.indicators.size() == 1);
    REQUIRE(sheet.waiting.size() == 1);
    CHECK(sheet.waiting[0].id == u"SMP01");
    CHECK(sheet.waiting[0].why == u"Courses are not recorded yet.");
    CHECK(composition::PdfReportPrinter().pdf(report, { u"Elm"_s, false, {} }, QDate(2026, 3, 2)));
}

TEST_CASE("a report prints and is named after its period", "[composition][report]")
{
    const composition::PdfReportPrinter printer;
    const auto pdf = printer.pdf(test::smallReport(), { u"Elm"_s, false, {} }, QDate(2026, 3, 2));

    REQUIRE(pdf);
    CHECK(pdf->startsWith("%PDF-"));
    CHECK(printer.fileName(test::smallReport(), u"csv") == u"audit_2026-01-01_2026-02-28.csv");
}
