// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/FollowUp.h"

#include "catch_compat.h"
#include "support/TestRules.h"

using namespace rooftree;
using domain::AttemptOutcome;

TEST_CASE(
    "a contact counts from the day after the plan to the fourteenth day", "[domain][followup]")
{
    const auto rules = test::shippedRules().plan;
    const QDate start(2026, 3, 2);

    CHECK_FALSE(domain::isWithinWindow(start, start, rules));
    CHECK(domain::isWithinWindow(start, start.addDays(1), rules));
    CHECK(domain::isWithinWindow(start, start.addDays(14), rules));
    CHECK_FALSE(domain::isWithinWindow(start, start.addDays(15), rules));
    CHECK_FALSE(domain::isWithinWindow(start, start.addDays(-1), rules));
}

TEST_CASE(
    "the window is counted in calendar days across the change of the clocks", "[domain][followup]")
{
    const auto rules = test::shippedRules().plan;

    CHECK(domain::isWithinWindow(QDate(2026, 3, 22), QDate(2026, 4, 5), rules));
    CHECK_FALSE(domain::isWithinWindow(QDate(2026, 3, 22), QDate(2026, 4, 6), rules));
}

TEST_CASE("low confidence is followed up sooner and success later", "[domain][followup]")
{
    const auto rules = test::shippedRules().plan;
    const auto low = test::rated<domain::Confidence>(6);
    const auto high = test::rated<domain::Confidence>(8);

    CHECK(domain::suggestedFollowUpDays(high, 0, false, rules) == rules.followUpDays);
    CHECK(domain::suggestedFollowUpDays({}, 0, false, rules) == rules.followUpDays);
    CHECK(domain::suggestedFollowUpDays(low, 0, false, rules) < rules.followUpDays);
    CHECK(domain::suggestedFollowUpDays(high, 1, false, rules) == rules.followUpDays);
    CHECK(domain::suggestedFollowUpDays(high, 2, false, rules)
        == rules.followUpDaysAfterTwoSuccesses);
    CHECK(domain::suggestedFollowUpDays(low, 5, true, rules) == rules.followUpDaysSustaining);
}

TEST_CASE(
    "only speaking, or being asked not to call, ends a promise", "[domain][followup][hz04_c4]")
{
    CHECK(domain::closes(AttemptOutcome::Spoke));
    CHECK(domain::closes(AttemptOutcome::AskedNotTo));
    CHECK_FALSE(domain::closes(AttemptOutcome::NoAnswer));
    CHECK_FALSE(domain::closes(AttemptOutcome::LeftMessage));
    CHECK_FALSE(domain::closes(AttemptOutcome::Moved));
}
