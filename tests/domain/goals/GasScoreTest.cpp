// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/GasScore.h"

#include "domain/followup/Attainment.h"

#include <catch2/catch.hpp>

using namespace rooftree::domain;

namespace {

constexpr double kRho = 0.3;

struct Case {
    std::vector<ScaledGoal> goals;
    double expected;
};

}

TEST_CASE("the T-score equals the values that were worked out elsewhere", "[goals][gas]")
{
    // The first seven by hand; the rest as the R package gasr gives them.
    const auto each = GENERATE(values<Case>({ { { { 1, 1 } }, 60.0 }, { { { -2, 1 } }, 30.0 },
        { { { 1, 1 }, { 1, 1 } }, 62.4035 }, { { { 0, 1 }, { -1, 1 } }, 43.7983 },
        { { { 0, 1 }, { 0, 1 }, { 0, 1 } }, 50.0 }, { { { 1, 9 }, { -1, 2 } }, 57.1518 },
        { { { 2, 1 }, { 1, 1 }, { -1, 1 } }, 59.1287 },
        { { { -2, 3 }, { 0, 5 }, { -1, 1 }, { 2, 4 }, { 0, 2 }, { 1, 6 } }, 55.0 },
        { { { -1, 1 }, { -1, 1 }, { -1, 1 } }, 36.3069 },
        { { { -2, 1 }, { -2, 1 }, { -2, 1 } }, 22.6139 },
        { { { 0, 6 }, { 1, 2 }, { -1, 3 } }, 48.8099 },
        { { { 1, 1 }, { 0, 2 }, { -1, 3 } }, 45.5935 },
        { { { 1, 10 }, { 0, 20 }, { -1, 30 } }, 45.5935 }, { { { 1, 2 }, { 0, 1 } }, 58.0322 } }));

    const auto score = gasTScore(each.goals, kRho);
    REQUIRE(score);
    CHECK(*score == Approx(each.expected).margin(0.00005));
}

TEST_CASE("another correlation gives another T-score", "[goals][gas]")
{
    const std::vector<ScaledGoal> goals { { 1, 1 }, { 1, 1 }, { 1, 1 } };
    CHECK(gasTScore(goals, 0).value() == Approx(67.3205));
    CHECK(gasTScore(goals, 0.5).value() == Approx(62.2474));
}

TEST_CASE("no goal, or none that counts, has no T-score and not 50", "[goals][gas]")
{
    CHECK_FALSE(gasTScore({}, kRho));
    CHECK_FALSE(gasTScore({ { 1, 0 }, { 2, 0 } }, kRho));
}

TEST_CASE("the five steps of how it went are the five levels of the scale", "[goals][gas]")
{
    CHECK(level(Attainment::MuchMore) == 2);
    CHECK(level(Attainment::More) == 1);
    CHECK(level(Attainment::AsPlanned) == 0);
    CHECK(level(Attainment::Partly) == -1);
    CHECK(level(Attainment::NotDone) == -2);
}
