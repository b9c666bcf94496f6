// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/SessionDates.h"

#include "application/schedule/BankHolidayReader.h"
#include "catch_compat.h"
#include "domain/common/Time.h"

using namespace rooftree;

namespace {

std::vector<QDate> days(std::initializer_list<const char*> iso)
{
    std::vector<QDate> list;
    for (const auto* day : iso)
        list.push_back(QDate::fromString(QLatin1String(day), Qt::ISODate));
    return list;
}

}

TEST_CASE(
    "seven Mondays from 13 April 2026 pass over the bank holidays of May", "[domain][courses]")
{
    const auto dates
        = domain::sessionDates(QDate(2026, 4, 13), 7, 7, app::shippedBankHolidays().value());

    CHECK(dates.days
        == days({ "2026-04-13", "2026-04-20", "2026-04-27", "2026-05-11", "2026-05-18",
            "2026-06-01", "2026-06-08" }));
    REQUIRE(dates.skipped.size() == 2);
    CHECK(dates.skipped[0].day == QDate(2026, 5, 4));
    CHECK(dates.skipped[1].day == QDate(2026, 5, 25));
    CHECK_FALSE(dates.isBeyondKnown);
}

TEST_CASE("a change of the clocks moves no session", "[domain][courses]")
{
    domain::BankHolidays none;
    none.from = QDate(2026, 1, 1);
    none.to = QDate(2026, 12, 31);
    const auto dates = domain::sessionDates(QDate(2026, 10, 19), 2, 7, none);

    REQUIRE(dates.days == days({ "2026-10-19", "2026-10-26" }));
    // One hour more passes between the two, and both begin at two by the wall.
    const auto first = domain::instantAt(dates.days[0], { 14, 0 });
    const auto second = domain::instantAt(dates.days[1], { 14, 0 });
    CHECK(second.ms - first.ms == (7 * 24 + 1) * 3'600'000LL);
}

TEST_CASE("days later than the known bank holidays are said to be", "[domain][courses]")
{
    const auto holidays = app::shippedBankHolidays().value();
    CHECK(domain::sessionDates(holidays.to.addDays(-7), 7, 7, holidays).isBeyondKnown);
}
