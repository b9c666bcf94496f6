// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PersonName.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::PersonName;

TEST_CASE("a name is shown family first in lists and spoken in sentences", "[domain][people]")
{
    const auto name = *PersonName::parse(u"Ahmed", u"Margaret", u"Mrs");
    CHECK(name.familyFirst() == u"AHMED, Margaret");
    CHECK(name.spoken() == u"Margaret Ahmed");
    CHECK(name.initials() == u"MA");
    CHECK(name.title() == u"Mrs");
    CHECK_FALSE(name.isMononym());
}

TEST_CASE("the preferred name is the one that is spoken", "[domain][people]")
{
    const auto name = *PersonName::parse(u"Ahmed", u"Margaret", {}, u"Peggy");
    CHECK(name.spoken() == u"Peggy Ahmed");
    CHECK(name.familyFirst() == u"AHMED, Margaret");
}

TEST_CASE("a person may have one name only", "[domain][people]")
{
    const auto given = *PersonName::parse(u"", u"Suharto");
    CHECK(given.isMononym());
    CHECK(given.familyFirst() == u"SUHARTO");
    CHECK(given.spoken() == u"Suharto");
    CHECK(given.initials() == u"S");
    CHECK(PersonName::parse(u"Suharto", u"")->familyFirst() == u"SUHARTO");
    CHECK(PersonName::parse(u" ", u"\u200b").error().detail == u"name.required");
}

TEST_CASE("a refusal names the part of the name", "[domain][people]")
{
    const QString tooLong(101, QChar(u'x'));
    CHECK(PersonName::parse(tooLong, u"A").error().field == u"familyName");
    CHECK(PersonName::parse(u"B", tooLong).error().field == u"givenName");
    CHECK(PersonName::parse(u"B", u"A", tooLong).error().field == u"title");
    CHECK(PersonName::parse(u"B", u"A", {}, tooLong).error().field == u"preferredName");
}

TEST_CASE("a joiner that a script needs stays in a name, others go", "[domain][people]")
{
    const auto persian = u"علی\u200cرضا"_s;
    CHECK(PersonName::parse(persian, u"")->family() == persian);
    CHECK(PersonName::parse(u"An\u200cna", u"")->family() == u"Anna");
    CHECK(PersonName::parse(u"\u200cعلی\u200c", u"")->family() == u"علی");
    CHECK(PersonName::parse(u"\u202eAnna\u202c", u"")->family() == u"Anna");
}

TEST_CASE("names that differ only in composition are equal", "[domain][people]")
{
    CHECK(PersonName::parse(u"Sia\u0302n", u"A") == PersonName::parse(u"Si\u00e2n", u"A"));
    CHECK(PersonName::parse(u"  van   der  Berg ", u"A")->family() == u"van der Berg");
}

TEST_CASE("an initial is a whole letter with its marks", "[domain][people]")
{
    CHECK(PersonName::parse(u"Łuczak", u"siân")->initials() == u"SŁ");
    CHECK(PersonName::parse(u"", u"\U00020BB7\u91ce")->initials() == u"\U00020BB7"_s);
}
