// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/PhoneKey.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree::app;

TEST_CASE("one number has one key, however it is written", "[application][people][search]")
{
    const auto key = phoneKey(u"07700 900123");

    CHECK(key != 0);
    for (const auto* written : { u"+44 7700 900123", u"0044 7700 900 123", u"+44 (0)7700-900123",
             u"(07700) 900.123", u"07700 900123 ext 12", u"07700 900123 x4" })
        CHECK(phoneKey(QStringView(written)) == key);
    CHECK(phoneKey(u"07700 900124") != key);
}

TEST_CASE("a number of another country keeps its country", "[application][people][search]")
{
    CHECK(phoneKey(u"+48 22 555 01 23") == phoneKey(u"0048225550123"));
    CHECK(phoneKey(u"+48 22 555 01 23") != phoneKey(u"022 555 0123"));
}

TEST_CASE("the first digits find a number, with or without what comes before them",
    "[application][people][search]")
{
    const auto key = phoneKey(u"07700 900123");

    for (const auto* typed : { "077009", "77009", "447700900123", "004477009", "07700900123" })
        CHECK(phonesStarting(typed).has(key));
    CHECK_FALSE(phonesStarting("07701").has(key));
    CHECK_FALSE(phonesStarting("077009001234").has(key));
    CHECK(phonesStarting("0770").isEmpty());
    CHECK(phonesStarting("44077").isEmpty());
    CHECK(phonesStarting("12345678901234567890123").isEmpty());
    CHECK_FALSE(phonesStarting("00000").has(0));
}
