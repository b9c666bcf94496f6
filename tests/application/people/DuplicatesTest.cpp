// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/Duplicates.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::DuplicateReason;
using app::duplicateReason;

namespace {

app::DirectoryEntry person(
    const QString& family, const QString& given, const QString& birth = {}, qint64 nhsNumber = 0)
{
    app::DirectoryEntry entry;
    entry.family = family;
    entry.given = given;
    entry.birth = birth;
    entry.nhsNumber = nhsNumber;
    return entry;
}

const auto kBorn = u"1947-03-14"_s;

}

TEST_CASE("one number is one person, whatever the names", "[application][people][hz12]")
{
    CHECK(duplicateReason(person(u"Brown"_s, u"Ben"_s, {}, 9990265755),
              person(u"Ahmed"_s, u"Ann"_s, kBorn, 9990265755))
        == DuplicateReason::NhsNumber);
}

TEST_CASE("two numbers are two people, however alike they look", "[application][people][hz12]")
{
    CHECK_FALSE(duplicateReason(person(u"Ahmed"_s, u"Ann"_s, kBorn, 9990000018),
        person(u"Ahmed"_s, u"Ann"_s, kBorn, 9990265755)));
}

TEST_CASE("names and day of birth tell, also turned round, misspelt or with one more",
    "[application][people][hz12]")
{
    const auto known = person(u"Catherwood"_s, u"Katherine Ann"_s, kBorn, 9990265755);

    CHECK(duplicateReason(person(u"catherwood"_s, u"Katherine Ann"_s, kBorn), known)
        == DuplicateReason::NameAndBirth);
    CHECK(duplicateReason(person(u"Katherine Ann"_s, u"Catherwood"_s, kBorn), known)
        == DuplicateReason::NameAndBirth);
    CHECK(duplicateReason(person(u"Catherwood"_s, u"Catherine"_s, kBorn), known)
        == DuplicateReason::AlikeAndBirth);
    CHECK(duplicateReason(person(u"Catherwod"_s, u"Katherine"_s, kBorn), known)
        == DuplicateReason::AlikeAndBirth);
}

TEST_CASE("another day, or another name, is another person", "[application][people][hz12]")
{
    const auto known = person(u"Ahmed"_s, u"Ann"_s, kBorn);

    CHECK_FALSE(duplicateReason(person(u"Ahmed"_s, u"Ann"_s, u"1947-03-15"_s), known));
    CHECK_FALSE(duplicateReason(person(u"Ahmed"_s, u"Tariq"_s, kBorn), known));
}

TEST_CASE("the same names tell when a day of birth is not known", "[application][people][hz12]")
{
    CHECK(duplicateReason(person(u"Ahmed"_s, u"Ann"_s), person(u"Ahmed"_s, u"Ann"_s, kBorn))
        == DuplicateReason::Name);
    CHECK_FALSE(duplicateReason(person(u"Ahmed"_s, {}), person(u"Ahmed"_s, {}, kBorn)));
}
