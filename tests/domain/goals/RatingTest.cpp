// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/Rating.h"

#include "catch_compat.h"

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

static_assert(!std::is_default_constructible_v<Rating0to10>);
static_assert(!std::is_constructible_v<Rating0to10, int>);
static_assert(!std::is_constructible_v<Confidence, Importance>);
static_assert(!std::is_convertible_v<Rating0to10, Confidence>);

TEST_CASE("a rating is a whole number from 0 to 10", "[domain][goals][hz05_c2]")
{
    for (int value = 0; value <= 10; ++value) {
        CHECK(Rating0to10::fromInt(value)->value() == value);
        CHECK(Rating0to10::parse(QString::number(value))->value() == value);
    }
    for (int value : { -1, 11, 100 }) {
        CHECK(Rating0to10::fromInt(value).error().detail == u"number.out-of-range");
        CHECK(Rating0to10::parse(QString::number(value)).error().detail == u"number.out-of-range");
    }
}

TEST_CASE("a rating is compared with the threshold that the rules give", "[domain][goals][hz05_c3]")
{
    const auto confidence = *Confidence::fromInt(6);
    CHECK(confidence.isBelow(7));
    CHECK_FALSE(confidence.isBelow(6));
    CHECK(confidence < *Confidence::fromInt(7));
}

TEST_CASE("a refused rating names what was rated", "[domain][goals]")
{
    CHECK(Confidence::fromInt(11).error().field == u"confidence");
    CHECK(Importance::parse(u"x").error().field == u"importance");
    CHECK(Worry::parse(u"-1").error().field == u"worry");
}
