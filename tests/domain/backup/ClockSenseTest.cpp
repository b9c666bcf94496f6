// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/ClockSense.h"

#include "application/backup/ReadBackupRules.h"
#include "catch_compat.h"

using namespace rooftree;
using domain::instantAt;
using domain::isClockWrong;

TEST_CASE("a clock before 2000, or a year behind the newest entry, is wrong", "[domain][clock]")
{
    const auto rules = app::readBackupRules().value();
    const auto noon = QTime(12, 0);
    const auto newest = instantAt(QDate(2026, 3, 14), noon);

    CHECK(isClockWrong(instantAt(QDate(1970, 1, 1), noon), {}, rules));
    CHECK(isClockWrong(instantAt(QDate(1999, 12, 31), noon), {}, rules));
    CHECK_FALSE(isClockWrong(instantAt(QDate(2000, 1, 1), noon), {}, rules));

    CHECK(isClockWrong(instantAt(QDate(2025, 3, 13), noon), newest, rules));
    CHECK_FALSE(isClockWrong(instantAt(QDate(2025, 3, 15), noon), newest, rules));
    // A practice that was closed for years is no reason.
    CHECK_FALSE(isClockWrong(instantAt(QDate(2036, 3, 14), noon), newest, rules));
}
