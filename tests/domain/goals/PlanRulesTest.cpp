// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/PlanRules.h"

#include "catch_compat.h"
#include "support/TestRules.h"

using namespace rooftree;
using domain::Readiness;

namespace {

std::optional<domain::Importance> importance(int value)
{
    return test::rated<domain::Importance>(value);
}

std::optional<domain::Confidence> confidence(int value)
{
    return test::rated<domain::Confidence>(value);
}

}

TEST_CASE("a goal that does not matter enough is explored before any plan", "[domain][goals]")
{
    const auto rules = test::shippedRules().plan;

    CHECK(domain::readiness(importance(6), confidence(9), rules) == Readiness::ExploreReasons);
    CHECK(domain::readiness(importance(6), {}, rules) == Readiness::ExploreReasons);
}

TEST_CASE("confidence below seven asks for a smaller step and seven does not", "[domain][goals]")
{
    const auto rules = test::shippedRules().plan;

    CHECK(domain::readiness(importance(9), confidence(6), rules) == Readiness::MakeItSmaller);
    CHECK(domain::readiness(importance(9), confidence(7), rules) == Readiness::Plan);
    CHECK(domain::readiness(importance(7), confidence(10), rules) == Readiness::Plan);
    CHECK(domain::readiness({}, confidence(3), rules) == Readiness::MakeItSmaller);
}

TEST_CASE("nothing is concluded while a ruler has not been asked", "[domain][goals][hz05_c1]")
{
    const auto rules = test::shippedRules().plan;

    CHECK(domain::readiness({}, {}, rules) == Readiness::NotAsked);
    CHECK(domain::readiness(importance(8), {}, rules) == Readiness::NotAsked);
    CHECK(domain::readiness({}, confidence(8), rules) == Readiness::NotAsked);
}

TEST_CASE(
    "a ten-minute slot has room for two items and a twenty-minute slot for five", "[domain][goals]")
{
    const auto rules = test::shippedRules().plan;

    CHECK(domain::itemsThatFit(10, rules) == 2);
    CHECK(domain::itemsThatFit(20, rules) == 5);
    CHECK(domain::itemsThatFit(3, rules) == 1);
}
