// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlStaffRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using domain::EventId;
using test::engines;
using test::TestPractice;

namespace {

domain::Staff doctor(domain::TeamId team, const QString& userName)
{
    return { domain::StaffId(0), QUuid::createUuid(), u"Dr Anjali Patel"_s,
        domain::Profession::GeneralPractitioner, team, userName,
        { domain::Role::Clinician, domain::Role::Manager }, true, domain::RowVersion::first() };
}

}

TEST_CASE("a member of staff comes back with roles and hash", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto patel = doctor(practice.team, u"apatel"_s);

    const auto id = practice.write(
        [&](EventId event) { return practice.staff.add(patel, "$argon2id$x", event); });

    REQUIRE(id.has_value());
    const auto found = practice.staff.byUserName(u"apatel"_s).value();
    REQUIRE(found.has_value());
    CHECK(found->id == *id);
    CHECK(found->uid == patel.uid);
    CHECK(found->name == patel.name);
    CHECK(found->profession == patel.profession);
    CHECK(found->team == practice.team);
    CHECK(found->roles == patel.roles);
    CHECK(found->isActive);
    CHECK(practice.staff.passwordHash(*id) == QByteArray("$argon2id$x"));
    CHECK(practice.staff.all()->size() == 2);
    CHECK(practice.staff.all()->front().roles.size() == 2);
}

TEST_CASE("a user name belongs to one person, no user name to many", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto add = [&](const QString& userName) {
        return practice.write([&](EventId event) {
            return practice.staff.add(doctor(practice.team, userName), {}, event);
        });
    };
    CHECK(add(u""_s).has_value());
    CHECK(add(u""_s).has_value());
    CHECK(add(u"apatel"_s).has_value());

    const auto again = add(u"apatel"_s);

    REQUIRE(!again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(again.error().detail == u"staff.user-name-taken"_s);
    CHECK(!practice.staff.byUserName(u"nobody"_s).value());
}

TEST_CASE("a password hash is replaced, and only of somebody who is there", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    CHECK(practice.staff.passwordHash(practice.nurse) == QByteArray());

    CHECK(practice.write([&](EventId event) {
        return practice.staff.setPasswordHash(practice.nurse, "new", event);
    }));
    const auto nobody = practice.write([&](EventId event) {
        return practice.staff.setPasswordHash(domain::StaffId(4711), "new", event);
    });

    CHECK(practice.staff.passwordHash(practice.nurse) == QByteArray("new"));
    REQUIRE(!nobody);
    CHECK(nobody.error().kind == ErrorKind::NotFound);
    CHECK(practice.staff.find(domain::StaffId(4711)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the practice is set up once and can be renamed", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    CHECK(!practice.staff.practice().value());
    domain::Practice elm { QUuid::createUuid(), u"Elm Tree Surgery"_s, u"Y00001"_s, true };
    const auto save = [&] {
        return practice.write(
            [&](EventId event) { return practice.staff.setPractice(elm, event); });
    };
    REQUIRE(save());
    elm.name = u"Elm Tree & Oak Surgery"_s;
    REQUIRE(save());

    const auto found = practice.staff.practice().value();
    REQUIRE(found.has_value());
    CHECK(found->uid == elm.uid);
    CHECK(found->name == elm.name);
    CHECK(found->odsCode == u"Y00001"_s);
    CHECK(found->isDemo);
}

TEST_CASE("teams are listed by name", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    REQUIRE(
        practice.write([&](EventId event) { return practice.staff.addTeam(u"Doctors"_s, event); }));

    const auto teams = practice.staff.teams();

    REQUIRE(teams->size() == 2);
    CHECK(teams->front().name == u"Doctors"_s);
    CHECK(teams->back().id == practice.team);
}
