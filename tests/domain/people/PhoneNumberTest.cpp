// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PhoneNumber.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::PhoneNumber;

namespace {

QString e164(QStringView typed) { return PhoneNumber::parse(typed)->e164().value_or(u"none"_s); }

QString codeOf(QStringView typed) { return PhoneNumber::parse(typed).error().detail; }

}

TEST_CASE(
    "the ways of writing one British number come to one international form", "[domain][people]")
{
    for (const auto& typed : { u"07700 900123"_s, u"07700900123"_s, u"(07700) 900-123"_s,
             u"+44 7700 900123"_s, u"+44 (0)7700 900123"_s, u"0044 7700 900123"_s,
             u"07700.900.123 ext 12"_s, u"07700 900123 x12"_s, u"\u202a07700\u2011900123\u202c"_s })
        CHECK(e164(typed) == u"+447700900123");
    CHECK(e164(u"016977 2345") == u"+44169772345");
}

TEST_CASE("the international form is left out when it is not certain", "[domain][people]")
{
    CHECK(e164(u"587554") == u"none");
    CHECK(e164(u"7700900123") == u"none");
    CHECK(e164(u"0700") == u"none");
    CHECK(e164(u"+44 123") == u"none");
    CHECK(e164(u"04454 587 55412") == u"none");
    CHECK(e164(u"+353 1 234 5678") == u"+35312345678");
}

TEST_CASE("a phone number stays as it was typed", "[domain][people]")
{
    CHECK(PhoneNumber::parse(u" 07700  900123 ")->toString() == u"07700 900123");
    CHECK(PhoneNumber::parse(u"+44 7700 900123")->toString() == u"+44 7700 900123");
}

TEST_CASE("what is no phone number is refused", "[domain][people]")
{
    CHECK(codeOf(u"") == u"phone.empty");
    CHECK(codeOf(u"12") == u"phone.length");
    CHECK(codeOf(u"0770090012377009001") == u"phone.length");
    CHECK(codeOf(u"4.477E+11") == u"phone.scientific");
    CHECK(codeOf(u"ask at desk") == u"phone.characters");
    CHECK(codeOf(u"07700 900123 home") == u"phone.characters");
    CHECK(codeOf(u"07700+900123") == u"phone.characters");
    CHECK(codeOf(u"\u0660\u0667\u0667\u0660\u0660") == u"phone.non-ascii-digits");
    CHECK(PhoneNumber::parse(u"07700900123"_s + QChar(u'\0')).error().detail == u"phone.nul");
}
