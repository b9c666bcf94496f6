// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/BirthDate.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::BirthDate;
using rooftree::domain::DatePrecision;

namespace {

const QDate kToday(2026, 5, 14);

QString isoOf(QStringView typed)
{
    const auto born = BirthDate::parse(typed, kToday);
    return born ? born->toIso() : born.error().detail;
}

BirthDate bornOn(QStringView typed) { return *BirthDate::parse(typed, kToday); }

}

TEST_CASE("a birth date keeps as much as is known and no more", "[domain][people]")
{
    CHECK(isoOf(u"14/03/1947") == u"1947-03-14");
    CHECK(isoOf(u"14 March 1947") == u"1947-03-14");
    CHECK(isoOf(u"March 1947") == u"1947-03");
    CHECK(isoOf(u"3/1947") == u"1947-03");
    CHECK(isoOf(u"1947-03") == u"1947-03");
    CHECK(isoOf(u"1947") == u"1947");
    CHECK(bornOn(u"1947").precision() == DatePrecision::Year);
    CHECK(bornOn(u"March 1947").precision() == DatePrecision::Month);
    CHECK(bornOn(u"14/03/1947").precision() == DatePrecision::Day);
    CHECK_FALSE(bornOn(u"1947") == bornOn(u"1/1/1947"));
}

TEST_CASE("a birth date that cannot be is refused", "[domain][people]")
{
    CHECK(isoOf(u"") == u"date.empty");
    CHECK(isoOf(u"31/02/1947") == u"date.no-such-day");
    CHECK(isoOf(u"13/1947") == u"date.no-such-month");
    CHECK(isoOf(u"15/05/2026") == u"birth-date.future");
    CHECK(isoOf(u"2027") == u"birth-date.future");
    CHECK(isoOf(u"14/05/2026") == u"2026-05-14");
    CHECK(isoOf(u"2026") == u"2026");
    CHECK(isoOf(u"14/05/1895") == u"birth-date.too-old");
    CHECK(isoOf(u"15/05/1895") == u"1895-05-15");
    CHECK(isoOf(u"tomorrow") == u"date.unreadable");
    CHECK(BirthDate::fromDate(QDate(), kToday).error().field == u"birthDate");
}

TEST_CASE("the ISO form of a birth date is read back", "[domain][people]")
{
    for (const auto& iso : { u"1947"_s, u"1947-03"_s, u"1947-03-14"_s }) {
        const auto born = BirthDate::fromIso(iso, kToday);
        REQUIRE(born);
        CHECK(born->toIso() == iso);
        CHECK(BirthDate::restored(born->firstDay(), born->precision()) == *born);
    }
    for (const auto& wrong :
        { u"1947-3"_s, u"1947-13"_s, u"14/03/1947"_s, u"194"_s, u"1947-03-14T10:00:00Z"_s })
        CHECK_FALSE(BirthDate::fromIso(wrong, kToday));
}

TEST_CASE("a kept birth date is not lost to a clock that is wrong", "[domain][people][hz16_c3]")
{
    const auto born = BirthDate::restored(QDate(2026, 5, 20), DatePrecision::Day);
    REQUIRE(born);
    CHECK(born->ageOn(kToday) == 0);
    CHECK_FALSE(BirthDate::restored(QDate(), DatePrecision::Day));
    CHECK(BirthDate::restored(QDate(1947, 3, 14), DatePrecision::Year)->firstDay()
        == QDate(1947, 1, 1));
}

TEST_CASE("a person is a year older on the birthday", "[domain][people]")
{
    const auto born = bornOn(u"14/03/1947");
    CHECK(born.ageOn(QDate(2026, 3, 13)) == 78);
    CHECK(born.ageOn(QDate(2026, 3, 14)) == 79);
    CHECK(born.ageOn(QDate(1947, 3, 14)) == 0);
    CHECK(born.ageOn(QDate(1946, 1, 1)) == 0);
}

TEST_CASE("somebody born on 29 February is older on 1 March of a common year", "[domain][people]")
{
    const auto born = bornOn(u"29/02/2000");
    CHECK(born.ageOn(QDate(2023, 2, 28)) == 22);
    CHECK(born.ageOn(QDate(2023, 3, 1)) == 23);
    CHECK(born.ageOn(QDate(2024, 2, 29)) == 24);
}

TEST_CASE("partial birth dates agree with the days they contain", "[domain][people]")
{
    const auto day = bornOn(u"14/03/1947");
    CHECK(day.agreesWith(bornOn(u"1947")));
    CHECK(bornOn(u"March 1947").agreesWith(day));
    CHECK_FALSE(day.agreesWith(bornOn(u"April 1947")));
    CHECK_FALSE(day.agreesWith(bornOn(u"15/03/1947")));
    CHECK(bornOn(u"Feb 2024").lastDay() == QDate(2024, 2, 29));
    CHECK(bornOn(u"1947").lastDay() == QDate(1947, 12, 31));
}
