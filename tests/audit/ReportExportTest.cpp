// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ReportExport.h"

#include "audit/CsvRow.h"
#include "audit/Reports.h"
#include "catch_compat.h"

#include <QJsonArray>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

audit::ExportOptions options(bool forRelease)
{
    audit::ExportOptions options { u"Elm, Tree \"Surgery\""_s, false, {} };
    if (forRelease)
        options.forRelease = *audit::SmallNumbers::load();
    return options;
}

}

TEST_CASE("the report as CSV", "[audit][csv]")
{
    const QByteArray start
        = "\"Elm, Tree \"\"Surgery\"\"\",not for release; not a QOF claim,SMS05,1.0,"
          "\"Goal, agreed\",2026-01-01,2026-02-28,2026-03-01,";
    const QByteArray empty = ",,,,,,,,,,,\r\n";

    CHECK(toCsv(test::smallReport(), options(false))
        == "practice,note,indicator,version,title,period_from,period_to,data_as_at,level,group,"
           "numerator,denominator,value,ci_lo,ci_hi,suppressed,not_met_missing,"
           "excluded_off_register,excluded_x1,excluded_x2,excluded_x3,excluded_x4,excluded_x5,"
           "excluded_x6,excluded_x7,excluded_window_open,excluded_no_pair\r\n"
            + start + "total,,20,40,0.5000,0.3520,0.6480,no,4,,9,,,,,,0,,\r\n" + start
            + "month,2026-01,12,33,0.3636,0.2219,0.5338,no" + empty + start
            + "month,2026-02,8,8,1.0000,0.6756,1.0000,no" + empty + start
            + "team,North,20,40,0.5000,0.3520,0.6480,no" + empty + start
            + "clinician,\"'=HYPERLINK(\"\"x\"\")\",12,20,0.6000,0.3866,0.7812,no" + empty + start
            + "clinician,Dr Ó Sé,8,20,0.4000,0.2188,0.6134,no" + empty);
}

TEST_CASE(
    "a released CSV hides small numbers and names no clinician", "[audit][csv][release][hz15_c4]")
{
    const QByteArray csv = toCsv(test::smallReport(), options(true));

    CHECK(csv.contains("small numbers hidden; not a QOF claim"));
    CHECK(csv.contains("total,,20,40,0.5000,0.3520,0.6480,no,*,,10,,,,,,0,"));
    CHECK(csv.contains("month,2026-02,10,10,1.0000,"));
    CHECK_FALSE(csv.contains("clinician,"));
    CHECK_FALSE(csv.contains("Dr "));
}

TEST_CASE("a measure without data is exported as its sentence, not as nought", "[audit][csv][json]")
{
    auto report = test::smallReport();
    report.indicators.resize(1);
    auto& definition = report.indicators[0].definition;
    definition.id = u"SMP01"_s;
    definition.noDataYet = u"Courses are not recorded yet."_s;

    const QByteArray csv = toCsv(report, options(false));
    CHECK(csv.contains("SMP01,1.0,\"Goal, agreed\",2026-01-01,2026-02-28,2026-03-01,no data "
                       "yet,Courses are not recorded yet.,,,,,,,,"));
    CHECK(csv.count("\r\n") == 2);
    const auto lines = csv.split('\n');
    CHECK(lines[0].count(',') == lines[1].count(',') - 2); // the practice and the title have one
    const auto object
        = toJson(report, options(false))[u"indicators"_s].toArray().first().toObject();
    CHECK(object[u"noDataYet"_s] == u"Courses are not recorded yet."_s);
    CHECK_FALSE(object.contains(u"numerator"_s));
    CHECK_FALSE(object.contains(u"byMonth"_s));
}

TEST_CASE("a demo practice says so in its exports", "[audit][csv][hz21_c3]")
{
    audit::ExportOptions demo = options(false);
    demo.isDemo = true;

    CHECK(toCsv(test::smallReport(), demo).contains("\"DEMO, invented people; not for release"));
    CHECK(toJson(test::smallReport(), demo).value(u"demo"_s).toBool());
}

TEST_CASE("text that a spreadsheet would run gets an apostrophe", "[audit][csv][hz15_c5]")
{
    for (const auto& text : { u"=1+1"_s, u"+44 1632"_s, u"-5"_s, u"@SUM(A1)"_s, u"|cmd"_s, u"＝1"_s,
             u"＋1"_s, u"－1"_s, u"＠x"_s }) {
        INFO(text.toStdString());
        CHECK(audit::CsvRow().text(text).bytes() == "'" + text.toUtf8() + "\r\n");
    }
    CHECK(audit::CsvRow().text(u"\t=1"_s).bytes() == "'\t=1\r\n");
    CHECK(audit::CsvRow().text(u"\r=1"_s).bytes() == "\"'\r=1\"\r\n");
    CHECK(audit::CsvRow().number(-5).proportion(-0.5).bytes() == "-5,-0.5000\r\n");
}

TEST_CASE("fields are quoted by RFC 4180", "[audit][csv]")
{
    CHECK(audit::CsvRow().text(u"a,b"_s).text(u"c\"d"_s).text(u"e\nf"_s).empty().bytes()
        == "\"a,b\",\"c\"\"d\",\"e\nf\",\r\n");
}

TEST_CASE("the report as JSON", "[audit][json]")
{
    const auto json = toJson(test::smallReport(), options(false));

    CHECK(json.value(u"from"_s).toString() == u"2026-01-01");
    CHECK(json.value(u"asAt"_s).toString() == u"2026-03-01");
    const auto indicator = json.value(u"indicators"_s).toArray().at(0).toObject();
    CHECK(indicator.value(u"id"_s).toString() == u"SMS05");
    CHECK(indicator.value(u"version"_s).toString() == u"1.0");
    CHECK(indicator.value(u"definitionHash"_s).toString() == u"abc");
    CHECK(indicator.value(u"numerator"_s).toInt() == 20);
    CHECK(indicator.value(u"denominator"_s).toInt() == 40);
    CHECK(indicator.value(u"excluded"_s).toObject().value(u"X1"_s).toInt() == 9);
    CHECK(indicator.value(u"notMet"_s).toObject().value(u"missing-goal"_s).toInt() == 4);
    const auto clinician = indicator.value(u"byClinician"_s).toArray().at(1).toObject();
    CHECK(clinician.value(u"clinician"_s).toString() == u"Dr Ó Sé");
    CHECK(clinician.value(u"numerator"_s).toInt() == 8);
    const auto month = indicator.value(u"byMonth"_s).toArray().at(0).toObject();
    CHECK(month.value(u"month"_s).toString() == u"2026-01");
    CHECK(month.value(u"denominator"_s).toInt() == 33);
}

TEST_CASE("hidden numbers are null in released JSON", "[audit][json][release]")
{
    const auto json = toJson(test::smallReport(), options(true));

    const auto indicator = json.value(u"indicators"_s).toArray().at(0).toObject();
    CHECK(indicator.value(u"missing"_s).isNull());
    CHECK(indicator.value(u"notMet"_s).toObject().value(u"missing-goal"_s).isNull());
    CHECK(indicator.value(u"byClinician"_s).toArray().isEmpty());
}
