// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/SessionGuard.h"

#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"

#include <QSignalSpy>

using namespace rooftree;
using presentation::SessionGuard;
using testing::FakePractice;

TEST_CASE("an account that is closed ends its session, behind the lock too", "[access][hz14]")
{
    FakePractice practice;
    SessionGuard guard(practice.desk());
    const QSignalSpy ended(&guard, &SessionGuard::ended);
    if (GENERATE(false, true))
        practice.session().lock();

    guard.look();
    practice.settle();
    REQUIRE(practice.session().isSignedIn());

    practice.staff.front().isActive = false;
    guard.look();
    practice.settle();
    CHECK_FALSE(practice.session().isSignedIn());
    CHECK(ended.count() == 1);
}

TEST_CASE("a role that is taken away ends the session that acts in it", "[access][hz14]")
{
    FakePractice practice;
    SessionGuard guard(practice.desk());
    practice.staff.front().roles = { domain::Role::Reception };

    guard.look();
    practice.settle();

    CHECK_FALSE(practice.session().isSignedIn());
}

TEST_CASE("a database that does not answer throws nobody out", "[access][hz13]")
{
    FakePractice practice;
    SessionGuard guard(practice.desk());
    practice.staff.clear();

    guard.look();
    practice.settle();

    CHECK(practice.session().isSignedIn());
}

TEST_CASE("an account that is closed is noticed within five seconds", "[access][hz14]")
{
    CHECK(SessionGuard::kMilliseconds <= 5000 / 2);
}
