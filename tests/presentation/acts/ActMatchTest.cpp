// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/acts/ActMatch.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::presentation::matchOf;

TEST_CASE("typed words mean what they begin, nearest first", "[acts]")
{
    const auto words = u"Book an appointment"_s;
    const auto also = u"new add"_s;

    CHECK(matchOf(u"boo"_s, words, also) == 0);
    CHECK(matchOf(u"BOOK AN APP"_s, words, also) == 0);
    CHECK(matchOf(u"app boo"_s, words, also) == 1);
    CHECK(matchOf(u"baa"_s, words, also) == 2);
    CHECK(matchOf(u"new"_s, words, also) == 3);
    CHECK(matchOf(u"new app"_s, words, also) == 3);
}

TEST_CASE("what is in the middle of a word means nothing", "[acts]")
{
    CHECK_FALSE(matchOf(u"oint"_s, u"Book an appointment"_s, u"new"_s));
    CHECK_FALSE(matchOf(u"book x"_s, u"Book an appointment"_s, u"new"_s));
}

TEST_CASE("nothing typed means everything", "[acts]") { CHECK(matchOf({}, u"Lock"_s, {}) == 0); }
