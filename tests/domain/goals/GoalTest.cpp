// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/Goal.h"

#include "catch_compat.h"

using namespace rooftree::domain;

TEST_CASE("a goal under way can be ended without being reached", "[domain][goals]")
{
    CHECK(mayBecome(GoalLifecycle::Active, GoalLifecycle::Cancelled));
    CHECK(mayBecome(GoalLifecycle::Active, GoalLifecycle::Completed));
    CHECK(mayBecome(GoalLifecycle::OnHold, GoalLifecycle::Active));
}

TEST_CASE("an ended goal can only be taken up again or marked as an error", "[domain][goals]")
{
    CHECK(mayBecome(GoalLifecycle::Completed, GoalLifecycle::Active));
    CHECK(mayBecome(GoalLifecycle::Cancelled, GoalLifecycle::EnteredInError));
    CHECK_FALSE(mayBecome(GoalLifecycle::Completed, GoalLifecycle::OnHold));
    CHECK_FALSE(mayBecome(GoalLifecycle::Active, GoalLifecycle::Proposed));
}

TEST_CASE("an entry made in error stays one", "[domain][goals]")
{
    CHECK_FALSE(mayBecome(GoalLifecycle::EnteredInError, GoalLifecycle::Active));
    CHECK_FALSE(mayBecome(GoalLifecycle::Rejected, GoalLifecycle::Active));
}
