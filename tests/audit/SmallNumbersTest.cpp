// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SmallNumbers.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using audit::Tally;

namespace {

audit::SmallNumbers rule()
{
    auto loaded = audit::SmallNumbers::load();
    REQUIRE(loaded);
    return *loaded;
}

}

TEST_CASE("counts from 1 to 7 are hidden, nought is shown, others go to the nearest 5",
    "[audit][release]")
{
    const auto policy = rule();
    CHECK(policy.count(0) == u"0");
    for (int i = 1; i <= 7; ++i)
        CHECK(policy.count(i) == u"*");
    CHECK(policy.count(8) == u"10");
    CHECK(policy.count(12) == u"10");
    CHECK(policy.count(13) == u"15");
    CHECK(policy.count(100) == u"100");
    CHECK(policy.count(1003) == u"1005");
}

TEST_CASE("a percentage that leaves is made from the rounded numbers", "[audit][release][hz05_c5]")
{
    const auto shown = rule().tally({ 33, 57 });

    CHECK(shown.numerator == u"35");
    CHECK(shown.denominator == u"55");
    CHECK(*shown.value == Approx(35.0 / 55.0));
    CHECK(shown.interval->lo == Approx(audit::wilson95(35, 55)->lo));
    CHECK_FALSE(shown.isSuppressed);
}

TEST_CASE("a small part, a small rest and a small whole are all hidden", "[audit][release]")
{
    const auto policy = rule();
    for (const Tally tally :
        { Tally { 3, 40 }, Tally { 38, 40 }, Tally { 2, 6 }, Tally { 0, 5 } }) {
        const auto shown = policy.tally(tally);
        CHECK(shown.numerator == u"*");
        CHECK_FALSE(shown.value);
        CHECK_FALSE(shown.interval);
        CHECK(shown.isSuppressed);
    }
    CHECK(policy.tally({ 3, 40 }).denominator == u"40");
    CHECK(policy.tally({ 2, 6 }).denominator == u"*");
}

TEST_CASE("none and all of a large whole are shown", "[audit][release]")
{
    CHECK(rule().tally({ 0, 40 }).numerator == u"0");
    CHECK(rule().tally({ 40, 40 }).numerator == u"40");
    CHECK(rule().tally({ 0, 0 }).denominator == u"0");
    CHECK_FALSE(rule().tally({ 0, 0 }).value);
}

TEST_CASE("one hidden part takes the smallest other part with it", "[audit][release]")
{
    const auto policy = rule();

    const auto shown = policy.parts({ { 20, 40 }, { 2, 30 }, { 10, 20 }, { 0, 0 } });

    CHECK(shown[0].numerator == u"20");
    CHECK(shown[1].isSuppressed);
    CHECK(shown[2].isSuppressed);
    CHECK(shown[3].denominator == u"0");
    CHECK(policy.counts({ 40, 3, 12, 0 }) == QStringList { u"40"_s, u"*"_s, u"*"_s, u"0"_s });
    CHECK(policy.counts({ 40, 3, 2 }) == QStringList { u"40"_s, u"*"_s, u"*"_s });
}

TEST_CASE("a damaged rule for small numbers is refused", "[audit][release][hz05_c3]")
{
    for (const auto* text :
        { "", "{}", R"({"hideTo": 7, "roundTo": 0})", R"({"hideTo": "7", "roundTo": 5})" })
        CHECK_FALSE(audit::SmallNumbers::parse(text));
}
