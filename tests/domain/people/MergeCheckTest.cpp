// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/MergeCheck.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

namespace {

Patient person(qint64 id)
{
    return { PatientId(id), QUuid::createUuid(),
        { PersonName::parse(u"Ahmed"_s, u"Margaret"_s).value(), {}, {}, {}, {}, {}, {}, {}, {}, {},
            {}, {}, {}, {}, {} },
        RowVersion::first() };
}

using Findings = std::vector<MergeFinding>;

}

TEST_CASE("two records that agree can be merged", "[domain][people][merge][hz12_c5]")
{
    CHECK(checkMerge(person(1), person(2), {}).empty());
}

TEST_CASE("what differs is a warning, and does not stop whoever decides", "[domain][people][merge]")
{
    auto one = person(1);
    auto other = person(2);
    one.details.born = BirthDate::fromIso(u"1947-03-14"_s, { 2026, 7, 30 }).value();
    other.details.born = BirthDate::fromIso(u"1947-03-15"_s, { 2026, 7, 30 }).value();
    one.details.gender = AdministrativeGender::Female;
    other.details.gender = AdministrativeGender::Male;
    other.details.name = PersonName::parse(u"Smith"_s, u"Margaret"_s).value();
    other.details.death = Death {};
    other.details.leftOn = QDate(2020, 1, 1);

    const auto found = checkMerge(one, other, {});

    CHECK(found
        == Findings { MergeFinding::BornDiffers, MergeFinding::GenderDiffers,
            MergeFinding::NameDiffers, MergeFinding::OneDied, MergeFinding::OneLeft });
    CHECK(!firstRefusal(found));
}

TEST_CASE(
    "a year agrees with a day of it, and an unknown gender with each", "[domain][people][merge]")
{
    auto one = person(1);
    auto other = person(2);
    one.details.born = BirthDate::fromIso(u"1947-03-14"_s, { 2026, 7, 30 }).value();
    other.details.born = BirthDate::fromIso(u"1947"_s, { 2026, 7, 30 }).value();
    one.details.gender = AdministrativeGender::Female;

    CHECK(checkMerge(one, other, {}).empty());
}

TEST_CASE("each fact that forbids a merge is said", "[domain][people][merge][hz12_c5]")
{
    const auto refusal = [](const MergeFacts& facts) {
        return firstRefusal(checkMerge(person(1), person(2), facts));
    };
    MergeFacts facts;
    facts.isFoldedMerged = true;
    CHECK(refusal(facts) == MergeFinding::MergedAlready);
    facts = {};
    facts.foldedHoldsOthers = true;
    CHECK(refusal(facts) == MergeFinding::HoldsOthers);
    facts = {};
    facts.isFoldedRestricted = true;
    CHECK(refusal(facts) == MergeFinding::OneRestricted);
    facts.isKeptRestricted = true;
    CHECK(!refusal(facts));
    facts = {};
    facts.drafts = 1;
    CHECK(refusal(facts) == MergeFinding::UnsavedWords);
    CHECK(firstRefusal(checkMerge(person(1), person(1), {})) == MergeFinding::SameRecord);
}

TEST_CASE(
    "a merge into a record that went further is undone after that one", "[domain][people][merge]")
{
    MergeFacts facts;
    facts.isKeptMerged = true;
    facts.isFoldedMerged = true; // as it is after every merge

    CHECK(checkUndo(facts) == Findings { MergeFinding::MergedOn });
    facts.isKeptMerged = false;
    CHECK(checkUndo(facts).empty());
}
