// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "domain/people/Patient.h"

using namespace rooftree::domain;

namespace {

const QDate kToday(2026, 3, 2);

Looks person(QStringView family, QStringView given, QStringView born)
{
    return { PersonName::parse(family, given).value(), BirthDate::parse(born, kToday).value() };
}

}

TEST_CASE(
    "people with one family name and alike given names are namesakes", "[domain][people][hz01_c4]")
{
    const auto margaret = person(u"Ahmed", u"Margaret", u"14/03/1947");

    CHECK(areNamesakes(margaret, person(u"AHMED", u"Marg", u"01/01/1990")));
    CHECK(areNamesakes(
        person(u"O'Neill", u"Siân", u"01/01/1950"), person(u"ONeill", u"Sian", u"02/02/1960")));
    CHECK_FALSE(areNamesakes(margaret, person(u"Ahmed", u"Tariq", u"01/01/1990")));
}

TEST_CASE("one birth date makes alike names namesakes", "[domain][people][hz01_c4]")
{
    const auto margaret = person(u"Ahmed", u"Margaret", u"14/03/1947");

    CHECK(areNamesakes(margaret, person(u"Ahmed", u"Tariq", u"14/03/1947")));
    CHECK(areNamesakes(margaret, person(u"Ahmad", u"Margarita", u"14/03/1947")));
    CHECK_FALSE(areNamesakes(margaret, person(u"Smith", u"Margaret", u"14/03/1947")));
}
