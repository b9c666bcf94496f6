// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/TrailAnchor.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::app::TrailAnchor;

TEST_CASE("an anchor that was typed from paper is read, blanks and capitals forgiven",
    "[application][trail]")
{
    const auto hash = u"0123456789abcdef"_s.repeated(4);
    const auto typed
        = TrailAnchor::parse(u" 12 : 0123 4567 89AB CDEF "_s + u"0123456789abcdef"_s.repeated(3));
    REQUIRE(typed);
    CHECK(typed->seq == 12);
    CHECK(typed->hash == hash);
    CHECK(TrailAnchor::parse(typed->toString()) == *typed);
}

TEST_CASE("half an anchor is refused", "[application][trail]")
{
    const auto hash = u"0123456789abcdef"_s.repeated(4);
    for (const auto& text : { QString(), u":"_s, u"12"_s, u"12:"_s, u':' + hash, u"0:"_s + hash,
             u"-1:"_s + hash, u"12:"_s + hash + u'0', u"12:"_s + hash.left(63) + u'g',
             u"1234567890123456789:"_s + hash }) {
        INFO(text.toStdString());
        CHECK_FALSE(TrailAnchor::parse(text));
    }
}
