// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/care/Pacing.h"

#include "catch_compat.h"

using namespace rooftree;
using domain::pacingNext;
using domain::pacingStart;

TEST_CASE("pacing begins at four fifths of the mean of three to five tries", "[domain][care]")
{
    const domain::PacingRules rules;
    CHECK(pacingStart({ 10, 12, 8 }, rules) == 8);
    CHECK(pacingStart({ 10, 10, 10, 10, 5 }, rules) == 7); // mean 9, 7.2
    CHECK(pacingStart({ 1, 1, 1 }, rules) == 1); // not 0: nobody begins with nothing
    CHECK_FALSE(pacingStart({ 10, 12 }, rules));
    CHECK_FALSE(pacingStart({ 1, 2, 3, 4, 5, 6 }, rules));
    CHECK_FALSE(pacingStart({ 10, 0, 8 }, rules));
}

TEST_CASE("the next week asks for more when five of seven days were reached, else the same",
    "[domain][care]")
{
    const domain::PacingRules rules;
    CHECK(pacingNext(40, 5, 10, rules) == 44);
    CHECK(pacingNext(40, 7, 5, rules) == 42);
    CHECK(pacingNext(40, 4, 10, rules) == 40);
    CHECK(pacingNext(5, 5, 5, rules) == 6); // 5.25: a step is at least one
    CHECK_FALSE(pacingNext(40, 8, 5, rules));
    CHECK_FALSE(pacingNext(40, -1, 5, rules));
    CHECK_FALSE(pacingNext(0, 5, 5, rules));
    CHECK_FALSE(pacingNext(40, 5, 4, rules));
    CHECK_FALSE(pacingNext(40, 5, 11, rules));
}
