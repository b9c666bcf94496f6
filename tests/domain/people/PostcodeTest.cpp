// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Postcode.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::Postcode;

namespace {

QString read(QStringView typed)
{
    const auto postcode = Postcode::parse(typed);
    return postcode ? postcode->toString() : postcode.error().detail;
}

}

TEST_CASE("each shape of a British postcode is read", "[domain][people]")
{
    for (const auto& valid :
        { u"S43 1BN"_s, u"BS10 5AH"_s, u"DN18 5JD"_s, u"LS1 6AE"_s, u"E1 1AA"_s, u"ZE3 9JY"_s,
            u"LS15 7YB"_s, u"DN2 5XX"_s, u"W1A 1AA"_s, u"GIR 0AA"_s, u"EC1A 1BB"_s })
        CHECK(read(valid) == valid);
}

TEST_CASE("case, padding and spaces of a postcode do not matter", "[domain][people]")
{
    CHECK(read(u"E1   1AA") == u"E1 1AA");
    CHECK(read(u"LS1  6UP") == u"LS1 6UP");
    CHECK(read(u"ls16ae") == u"LS1 6AE");
    CHECK(read(u" KT8\u00a0 2QJ\u200b") == u"KT8 2QJ");
}

TEST_CASE("what is no postcode is refused", "[domain][people]")
{
    CHECK(read(u"") == u"postcode.empty");
    CHECK(read(u"WF8") == u"postcode.incomplete");
    CHECK(read(u"BR1 234") == u"postcode.format");
    CHECK(read(u"12345") == u"postcode.format");
    CHECK(read(u"L") == u"postcode.format");
    CHECK(read(u"AZ1 1AA") == u"postcode.format");
    CHECK(read(u"GIR 1AA") == u"postcode.format");
    CHECK(read(u"LS1 6AE9") == u"postcode.format");
    CHECK(read(u"LS\uff11 6AE") == u"postcode.format");
    CHECK(Postcode::parse(u"LS1 6AE"_s + QChar(u'\0')).error().detail == u"postcode.nul");
}

TEST_CASE("the health service's own postcodes are known as such", "[domain][people]")
{
    CHECK(Postcode::parse(u"ZZ99 3VZ")->isNoFixedAbode());
    CHECK(Postcode::parse(u"zz993wz")->isPseudo());
    CHECK_FALSE(Postcode::parse(u"ZZ99 3WZ")->isNoFixedAbode());
    CHECK_FALSE(Postcode::parse(u"LS1 6AE")->isPseudo());
    CHECK(Postcode::parse(u"LS1 6AE")->outward() == u"LS1");
}
