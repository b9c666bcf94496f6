// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Time.h"

#include "catch_compat.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

namespace {

Instant utc(const char* iso)
{
    return { QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch() };
}

}

TEST_CASE("a date in summer begins an hour before midnight in UTC", "[domain][common][hz16_c1]")
{
    CHECK(civilDate(utc("2026-06-30T22:59:59Z")) == QDate(2026, 6, 30));
    CHECK(civilDate(utc("2026-06-30T23:00:00Z")) == QDate(2026, 7, 1));
    CHECK(civilDate(utc("2026-12-31T23:59:59Z")) == QDate(2026, 12, 31));
    CHECK(civilTime(utc("2026-06-30T12:00:00Z")).time() == QTime(13, 0));
    CHECK(civilTime(utc("2026-12-31T12:00:00Z")).time() == QTime(12, 0));
}

TEST_CASE("when the clocks go forward an hour of the day is missing", "[domain][common][hz16_c1]")
{
    CHECK(instantAt(QDate(2026, 3, 29), QTime(0, 59)) == utc("2026-03-29T00:59:00Z"));
    CHECK(instantAt(QDate(2026, 3, 29), QTime(2, 0)) == utc("2026-03-29T01:00:00Z"));
    CHECK(instantAt(QDate(2026, 3, 29), QTime(1, 30)) == utc("2026-03-29T01:30:00Z"));
    CHECK(civilTime(utc("2026-03-29T00:59:59Z")).time() == QTime(0, 59, 59));
    CHECK(civilTime(utc("2026-03-29T01:00:00Z")).time() == QTime(2, 0));
}

TEST_CASE("when the clocks go back the repeated hour is kept in order",
    "[domain][common][corpus][hz16_c1]")
{
    const auto first = utc("2024-10-27T00:30:00Z");
    const auto second = utc("2024-10-27T01:30:00Z");
    CHECK(instantAt(QDate(2024, 10, 27), QTime(1, 30)) == first);
    CHECK(civilTime(first).time() == QTime(1, 30));
    CHECK(civilTime(second).time() == QTime(1, 30));
    CHECK(civilTime(first).offsetFromUtc() == 3600);
    CHECK(civilTime(second).offsetFromUtc() == 0);
    CHECK(first < second);
}

TEST_CASE("outside the two nights of change a moment and its civil time are one",
    "[domain][common][property]")
{
    for (QDate day(2024, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        for (int hour : { 0, 3, 9, 12, 23 }) {
            const auto instant = instantAt(day, QTime(hour, 20));
            const auto civil = civilTime(instant);
            if (civil.date() != day || civil.time() != QTime(hour, 20) || civilDate(instant) != day)
                FAIL_CHECK(day.toString(Qt::ISODate).toStdString() << " " << hour);
        }
    }
}

TEST_CASE("moments beyond 32 bits are kept", "[domain][common][corpus]")
{
    const auto late = utc("2038-01-19T03:14:08Z");
    CHECK(late.ms == 2147483648000);
    CHECK(civilDate(late) == QDate(2038, 1, 19));
}

TEST_CASE(
    "a date and its day number are one, and days are counted by subtraction", "[domain][common]")
{
    CHECK(toEpochDay(QDate(1970, 1, 1)) == 0);
    CHECK(toEpochDay(QDate(1969, 12, 31)) == -1);
    CHECK(toEpochDay(QDate(2024, 3, 1)) - toEpochDay(QDate(2024, 2, 28)) == 2);
    for (QDate day(1800, 1, 1); day < QDate(2200, 1, 1); day = day.addDays(37))
        CHECK(fromEpochDay(toEpochDay(day)) == day);
}
