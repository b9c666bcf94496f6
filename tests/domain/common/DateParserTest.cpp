// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/DateParser.h"

#include "catch_compat.h"
#include "domain/people/BirthDate.h"
#include "support/Corpus.h"
#include "wording/Sentences.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::DateFormat;
using domain::parseDate;
using domain::parseDeclared;
using domain::parseTypedDate;
using domain::Result;

namespace {

const QDate kToday(2026, 5, 14);

Result<QDate> declared(const QString& typed, const QString& format)
{
    if (format == u"dd/MM/yyyy")
        return parseDeclared(typed, DateFormat::DayMonthYear);
    if (format == u"yyyyMMdd")
        return parseDeclared(typed, DateFormat::Compact);
    if (format == u"yyyy-MM-dd")
        return parseDeclared(typed, DateFormat::Iso);
    REQUIRE(format == u"d-MMM-yyyy");
    return parseDeclared(typed, DateFormat::DayMonthNameYear);
}

Result<QDate> readBy(const test::CorpusCheck& check)
{
    const auto parser = check.text("parser");
    const auto today = QDate::fromString(check.text("today"), Qt::ISODate);
    if (parser.isEmpty())
        return parseDate(check.typed);
    if (parser == u"typed")
        return parseTypedDate(check.typed, today.isValid() ? today : kToday);
    if (parser == u"birth")
        return domain::BirthDate::parse(check.typed, kToday).map([](const auto& born) {
            return born.firstDay();
        });
    return declared(check.typed, parser);
}

QString isoOf(QStringView typed)
{
    const auto date = parseTypedDate(typed, kToday);
    return date ? date->toString(Qt::ISODate) : date.error().detail;
}

}

TEST_CASE(
    "a date is read or refused as the corpus says", "[domain][common][corpus][hz04_c2][hz16_c2]")
{
    for (const auto& check : test::corpusChecks(u"dates.jsonl"_s)) {
        const auto date = readBy(check);
        test::requireAsWritten(check, date, [](QDate d) { return d.toString(Qt::ISODate); });
        if (check.row.contains("sentence"_L1))
            CHECK(wording::sentence(date.error()).contains(check.text("sentence")));
    }
}

TEST_CASE("every day of four centuries is read back from each way of writing it",
    "[domain][common][property]")
{
    for (QDate day(1800, 1, 1); day <= QDate(2199, 12, 31); day = day.addDays(11)) {
        const auto text
            = [&](const char* format) { return day.toString(QString::fromLatin1(format)); };
        const bool isReadBack = parseDate(text("dd/MM/yyyy")) == day
            && parseDate(text("d.M.yyyy")) == day && parseDate(text("d-M-yyyy")) == day
            && parseDate(text("yyyy-MM-dd")) == day
            && parseDeclared(text("dd/MM/yyyy"), DateFormat::DayMonthYear) == day
            && parseDeclared(text("yyyyMMdd"), DateFormat::Compact) == day
            && parseDeclared(text("yyyy-MM-dd"), DateFormat::Iso) == day;
        if (!isReadBack)
            FAIL_CHECK(text("yyyy-MM-dd").toStdString());
    }
}

TEST_CASE("the days that no month has are refused with the days it has", "[domain][common]")
{
    for (int year : { 1900, 2000, 2023, 2024 }) {
        for (int month = 1; month <= 12; ++month) {
            const int days = QDate(year, month, 1).daysInMonth();
            for (int day : { 0, days + 1, 99 }) {
                const auto date = domain::makeDate(year, month, day, u"date"_s);
                REQUIRE_FALSE(date);
                CHECK(date.error().args
                    == QStringList {
                        QString::number(month), QString::number(year), QString::number(days) });
            }
            CHECK(domain::makeDate(year, month, days, u"date"_s));
        }
    }
}

TEST_CASE("month names are read in full and in their usual short forms", "[domain][common]")
{
    CHECK(parseDate(u"1 Feb 2024") == QDate(2024, 2, 1));
    CHECK(parseDate(u"1 FEBRUARY 2024") == QDate(2024, 2, 1));
    CHECK(parseDate(u"1st february 2024") == QDate(2024, 2, 1));
    CHECK(parseDate(u"22nd Sept 2024") == QDate(2024, 9, 22));
    CHECK(parseDate(u"1-Feb-2024") == QDate(2024, 2, 1));
    CHECK(parseDate(u"  3   May\u00a02024 ") == QDate(2024, 5, 3));
    CHECK(parseDate(u"Feb 1 2024").error().detail == u"date.unreadable");
    CHECK(domain::monthFromName(u"") == 0);
}

TEST_CASE("text that is no date says why", "[domain][common]")
{
    const auto codeOf = [](QStringView typed) { return parseDate(typed).error().detail; };
    CHECK(codeOf(u"") == u"date.empty");
    CHECK(codeOf(u" \u200b") == u"date.empty");
    CHECK(codeOf(u"14/3") == u"date.incomplete");
    CHECK(codeOf(u"1947") == u"date.incomplete");
    CHECK(codeOf(u"March 1947") == u"date.incomplete");
    CHECK(codeOf(u"1/2-2024") == u"date.unreadable");
    CHECK(codeOf(u"1/2/3/2024") == u"date.unreadable");
    CHECK(codeOf(u"1//2024") == u"date.unreadable");
    CHECK(codeOf(u"///") == u"date.unreadable");
    CHECK(codeOf(u"soon") == u"date.unreadable");
    CHECK(codeOf(u"2024-02-01T10:00:00") == u"date.iso-format");
    CHECK(codeOf(u"00/01/2024") == u"date.no-such-day");
    CHECK(codeOf(u"1/0/2024") == u"date.no-such-month");
    CHECK(codeOf(u"1/1/1799") == u"date.year-range");
    CHECK(codeOf(u"\u0661/2/2024") == u"date.non-ascii-digits");
    CHECK(parseDate(QString(u"1/2/2024"_s + QChar(u'\0'))).error().detail == u"date.nul");
    CHECK(parseDate(u"x", u"followUpDate"_s).error().field == u"followUpDate");
}

TEST_CASE("staff may type a date as a distance from today", "[domain][common]")
{
    CHECK(isoOf(u"today") == u"2026-05-14");
    CHECK(isoOf(u"Tomorrow") == u"2026-05-15");
    CHECK(isoOf(u"yesterday") == u"2026-05-13");
    CHECK(isoOf(u"2w") == u"2026-05-28");
    CHECK(isoOf(u"6 weeks") == u"2026-06-25");
    CHECK(isoOf(u"in 1 week") == u"2026-05-21");
    CHECK(isoOf(u"10d") == u"2026-05-24");
    CHECK(isoOf(u"3M") == u"2026-08-14");
    CHECK(isoOf(u"1 year") == u"2027-05-14");
    CHECK(isoOf(u"14/3/1947") == u"1947-03-14");
    CHECK(isoOf(u"2 fortnights") == u"date.unreadable");
    CHECK(isoOf(u"weeks") == u"date.unreadable");
    CHECK(isoOf(u"9999y") == u"date.too-far");
    CHECK(isoOf(u"99999999999w") == u"date.too-far");
    CHECK(parseDate(u"tomorrow").error().detail == u"date.unreadable");
}

TEST_CASE("a month added to the last of January is the last of February", "[domain][common]")
{
    CHECK(parseTypedDate(u"1m", QDate(2026, 1, 31)) == QDate(2026, 2, 28));
    CHECK(parseTypedDate(u"1m", QDate(2024, 1, 31)) == QDate(2024, 2, 29));
}

TEST_CASE("a file's dates are read in the declared layout only", "[domain][common]")
{
    CHECK(parseDeclared(u"1-Feb-2024", DateFormat::DayMonthNameYear) == QDate(2024, 2, 1));
    CHECK(parseDeclared(u"1-2-2024", DateFormat::DayMonthNameYear).error().detail
        == u"date.not-declared-format");
    CHECK(parseDeclared(u"2024-02-01", DateFormat::DayMonthYear).error().detail
        == u"date.not-declared-format");
    CHECK(parseDeclared(u"01/02/2024", DateFormat::Iso).error().detail
        == u"date.not-declared-format");
    CHECK(parseDeclared(u"20243001", DateFormat::Compact).error().detail == u"date.no-such-month");
    CHECK(parseDeclared(u"20240230", DateFormat::Compact).error().detail == u"date.no-such-day");
    CHECK(parseDeclared(u"", DateFormat::Compact).error().detail == u"date.empty");
}
