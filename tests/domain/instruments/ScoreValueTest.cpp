// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instruments/ScoreValue.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ScoreValue;

TEST_CASE("a mean is kept to four decimals, halves away from nought", "[instruments]")
{
    CHECK(ScoreValue::ratio(31, 6).inTenThousandths() == 51'667);
    CHECK(ScoreValue::ratio(-31, 6).inTenThousandths() == -51'667);
    CHECK(ScoreValue::ratio(1, 16).inTenThousandths() == 625);
    CHECK(ScoreValue::ratio(1, 20'000).inTenThousandths() == 1);
}

TEST_CASE("a score is shown with the decimals that its instrument has", "[instruments]")
{
    CHECK(ScoreValue::ratio(31, 6).toString(1) == u"5.2"_s);
    CHECK(ScoreValue::whole(27).toString(0) == u"27"_s);
    CHECK(ScoreValue::tenThousandths(-500).toString(2) == u"-0.05"_s);
    CHECK(ScoreValue::tenThousandths(9'995).toString(2) == u"1.00"_s);
}

TEST_CASE(
    "a typed score may have a point or a comma and no more places than it has", "[instruments]")
{
    CHECK(ScoreValue::parse(u" 55.2 ", 1) == ScoreValue::tenThousandths(552'000));
    CHECK(ScoreValue::parse(u"55,2", 1) == ScoreValue::tenThousandths(552'000));
    CHECK(ScoreValue::parse(u"-3", 0) == ScoreValue::whole(-3));
    for (const auto* typed : { u"55.25", u"", u"a", u"1e3", u"5.", u".5", u"1 2", u"9999999999" })
        CHECK_FALSE(ScoreValue::parse(typed, 1));
}
