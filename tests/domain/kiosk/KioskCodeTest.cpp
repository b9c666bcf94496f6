// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kiosk/KioskCode.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::KioskCode;

TEST_CASE("a code is six digits, however they are written", "[domain][kiosk][r23]")
{
    const auto typed = GENERATE(u"123456"_s, u"123 456"_s, u" 123-456 "_s,
        u"\u0661\u0662\u0663\u0664\u0665\u0666"_s /* Arabic-Indic */,
        u"\u09E7\u09E8\u09E9\u09EA\u09EB\u09EC"_s /* Bengali */);

    const auto code = KioskCode::parse(typed, 14, 3);

    REQUIRE(code);
    CHECK(code->digits() == u"123456"_s);
}

TEST_CASE("what is no code, and no day of any year, is refused", "[domain][kiosk][r23]")
{
    CHECK(KioskCode::parse(u"12345", 14, 3).error().detail == u"code.form"_s);
    CHECK(KioskCode::parse(u"1234567", 14, 3).error().detail == u"code.form"_s);
    CHECK(KioskCode::parse(u"12345a", 14, 3).error().detail == u"code.form"_s);
    CHECK(KioskCode::parse(u"", 14, 3).error().detail == u"code.form"_s);
    CHECK(KioskCode::parse(u"123456", 31, 4).error().detail == u"date.no-such-day"_s);
    CHECK(KioskCode::parse(u"123456", 29, 2));
}

TEST_CASE("the hash is another for another day, month, code or practice", "[domain][kiosk][r23]")
{
    const auto hash = KioskCode::parse(u"123456", 14, 3)->hash(u"Elm Tree"_s);

    CHECK(hash.size() == 64);
    CHECK(hash == KioskCode::parse(u"123 456", 14, 3)->hash(u"Elm Tree"_s));
    CHECK(hash != KioskCode::parse(u"123457", 14, 3)->hash(u"Elm Tree"_s));
    CHECK(hash != KioskCode::parse(u"123456", 15, 3)->hash(u"Elm Tree"_s));
    CHECK(hash != KioskCode::parse(u"123456", 14, 4)->hash(u"Elm Tree"_s));
    CHECK(hash != KioskCode::parse(u"123456", 14, 3)->hash(u"Oak Lane"_s));
}
