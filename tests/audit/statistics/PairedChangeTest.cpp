// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/PairedChange.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace rooftree::audit::statistics;

namespace {

// "sleep" of R (Cushny and Peebles): two drugs, ten people.
const std::vector<ScorePair> kSleep { { 0.7, 1.9 }, { -1.6, 0.8 }, { -0.2, 1.1 }, { -1.2, 0.1 },
    { -0.1, -0.1 }, { 3.4, 4.4 }, { 3.7, 5.5 }, { 0.8, 1.6 }, { 0.0, 4.6 }, { 2.0, 3.4 } };

// The example of R's wilcox.test (Hollander and Wolfe): nine people.
const std::vector<ScorePair> kDepression { { 1.83, 0.878 }, { 0.50, 0.647 }, { 1.62, 0.598 },
    { 2.48, 2.05 }, { 1.68, 1.06 }, { 1.88, 1.29 }, { 1.55, 1.06 }, { 3.06, 3.14 },
    { 1.30, 1.29 } };

}

TEST_CASE("the mean change has Student's interval and an effect size", "[audit][statistics]")
{
    PairedRules rules;
    rules.fewestForMean = 10;
    const auto change = pairedChange(kSleep, rules);

    REQUIRE(change.interval);
    CHECK(*change.mean == Approx(1.58));
    CHECK(change.interval->lo == Approx(0.7001142).margin(1e-7));
    CHECK(change.interval->hi == Approx(2.4598858).margin(1e-7));
    CHECK(*change.effect == Approx(1.58 / 1.78901).epsilon(1e-5));
    CHECK(change.up == 9);
    CHECK(change.down == 0);
    CHECK_FALSE(change.chance);
}

TEST_CASE("fewer than 20 pairs have their median and ranks", "[audit][statistics]")
{
    const auto change = pairedChange(kDepression);

    CHECK(*change.median == Approx(-0.49));
    REQUIRE(change.chance);
    CHECK(*change.chance == Approx(0.0390625));
    CHECK_FALSE(change.mean);
    CHECK_FALSE(change.interval);
}

TEST_CASE("fewer than 8 pairs are counted and nothing more", "[audit][statistics]")
{
    const auto change = pairedChange({ { 1, 2 }, { 3, 3 }, { 4, 2 } });
    CHECK(change.people == 3);
    CHECK(change.up == 1);
    CHECK(change.down == 1);
    CHECK_FALSE(change.median);
    CHECK_FALSE(change.effect);
    CHECK_FALSE(change.chance);
}

TEST_CASE("nobody changed: no effect without spread, and chance explains it", "[audit][statistics]")
{
    const auto change = pairedChange(std::vector<ScorePair>(9, ScorePair { 5, 5 }));
    CHECK(*change.median == 0);
    CHECK_FALSE(change.effect);
    CHECK(*change.chance == 1);
    // Two by hand: sizes 1 and 1 share the rank 1.5; both up is one of four, twice.
    CHECK(signedRankChance({ 1, 1 }) == Approx(0.5));
}
