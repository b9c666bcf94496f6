// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/ManageStaff.h"

#include "application/access/LoadSignInRules.h"
#include "application/followup/ReassignWork.h"
#include "catch_compat.h"
#include "storage/followup/SqlOpenWork.h"
#include "support/FakeSteadyClock.h"
#include "support/FakeTryStore.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Role;
using domain::SaveKey;
using domain::StaffId;

namespace {

const auto kPassword = u"seven quiet green boats"_s;

/// A practice with Sam, its manager and administrator, and the means to change who works there.
struct Office {
    Office() : practice(GENERATE(from_range(test::engines())))
    {
        sam = add(u"Sam Carter"_s, u"sam"_s, { Role::Manager, Role::Administrator });
        actor = { sam, Role::Manager, u"Sam Carter"_s, u"desk 1"_s };
    }

    StaffId add(const QString& name, const QString& userName, std::vector<Role> roles,
        std::optional<domain::TeamId> team = {})
    {
        const domain::Staff person { StaffId(0), QUuid::createUuid(), name,
            domain::Profession::Other, team, userName, std::move(roles), true,
            domain::RowVersion::first() };
        const auto hash = hasher.hash(kPassword).value();
        return practice
            .write([&](domain::EventId event) { return practice.staff.add(person, hash, event); })
            .value();
    }

    [[nodiscard]] domain::Staff find(StaffId id) { return practice.staff.find(id).value(); }

    [[nodiscard]] app::ManageStaff::Proof proof() const
    {
        return gate.allow<app::Action::ManageUsers>(actor).value();
    }

    [[nodiscard]] app::FreshProof freshProof() { return fresh.ask(actor, kPassword).value(); }

    QString change(domain::Staff person)
    {
        return said(manage.change(proof(), freshProof(), SaveKey::make(),
            { person.id, person.version, person.name, person.profession, person.team,
                person.roles }));
    }

    QString close(StaffId id)
    {
        return said(manage.close(proof(), freshProof(), SaveKey::make(), id, find(id).version));
    }

    QString handOver(StaffId from, const app::WorkTarget& target)
    {
        const auto mayReassign = gate.allow<app::Action::ReassignWork>(actor).value();
        return said(reassign.run(mayReassign, SaveKey::make(), from, target));
    }

    static QString said(const domain::Result<app::SaveOutcome>& outcome)
    {
        return outcome ? u"saved"_s : outcome.error().detail;
    }

    test::TestPractice practice;
    app::PasswordHasher hasher { app::PasswordHasher::Cost::Cheapest };
    app::PasswordRules rules { app::loadSignInRules().value() };
    test::FakeSteadyClock clock;
    test::FakeTryStore tries;
    app::Gate gate = test::openGate();
    app::Throttle throttle { tries, clock, app::loadSignInRules()->throttle };
    app::SessionTrail trail { gate, practice.database.unitOfWork() };
    app::PasswordCheck check { practice.staff, hasher, throttle, trail };
    app::FreshPassword fresh { practice.staff, check, clock, 5 };
    app::SilentPublisher nobody;
    storage::SqlOpenWork openWork { *practice.database };
    app::ManageStaff manage { { practice.database.unitOfWork(), practice.staff, openWork,
        { rules, hasher }, fresh, throttle, nobody, practice.database.clock } };
    app::ReassignWork reassign { { practice.database.unitOfWork(), openWork, practice.staff, nobody,
        practice.database.clock } };
    StaffId sam { 0 };
    domain::Actor actor;
};

/// A nurse who owes one call.
struct Leaving : Office {
    Leaving()
    {
        const auto goal = practice.agreedGoal(u"walk to the shop"_s);
        auto record = practice.record();
        record.goals = { goal };
        REQUIRE(practice.write([&](domain::EventId event) {
            return practice.consultations.add(record, practice.nurse, event);
        }));
        REQUIRE(practice.followUps.open(app::CallScope::Everybody, {})->size() == 1);
    }

    /// Another call, for this team.
    void promiseFor(domain::TeamId team)
    {
        auto goal = practice.agreedGoal(u"sleep through"_s);
        goal.followUp->owner.reset();
        goal.followUp->team = team;
        auto record = practice.record();
        record.goals = { goal };
        REQUIRE(practice.write([&](domain::EventId event) {
            return practice.consultations.add(record, practice.nurse, event);
        }));
    }

    [[nodiscard]] domain::FollowUpPromise promise()
    {
        return practice.followUps.open(app::CallScope::Everybody, {})->front().followUp.promise;
    }

    [[nodiscard]] bool sees(StaffId person, app::CallScope scope)
    {
        return !practice.followUps.open(scope, person)->empty();
    }
};

}

TEST_CASE(
    "name, team and roles of somebody change, and only what was asked for", "[application][access]")
{
    Office office;
    auto nurse = office.find(office.practice.nurse);
    nurse.name = u"Nurse Joy Okafor-Bell"_s;
    nurse.team = {};
    nurse.roles = { Role::Reception, Role::Tutor };
    CHECK(office.change(nurse) == u"saved"_s);

    auto changed = office.find(office.practice.nurse);
    CHECK(changed.name == nurse.name);
    CHECK_FALSE(changed.team);
    CHECK(changed.roles == nurse.roles);
    CHECK(changed.uid == nurse.uid);

    // A role comes back as it went.
    changed.roles = { Role::Clinician };
    CHECK(office.change(changed) == u"saved"_s);
    CHECK(office.find(office.practice.nurse).roles == std::vector { Role::Clinician });
}

TEST_CASE("two managers who change one person do not overwrite each other", "[application][access]")
{
    Office office;
    const auto seen = office.find(office.practice.nurse);
    auto first = seen;
    first.name = u"Nurse First"_s;
    auto second = seen;
    second.name = u"Nurse Second"_s;

    CHECK(office.change(first) == u"saved"_s);
    CHECK(office.change(second) == u"staff.changed"_s);
    CHECK(office.find(seen.id).name == u"Nurse First"_s);
}

TEST_CASE("the last manager and the last administrator cannot be removed",
    "[application][access][hz13][hz13_c5]")
{
    Office office;
    auto sam = office.find(office.sam);
    sam.roles = { Role::Administrator };
    CHECK(office.change(sam) == u"staff.last-manager"_s);
    sam.roles = { Role::Manager };
    CHECK(office.change(sam) == u"staff.last-administrator"_s);
    CHECK(office.close(office.sam) == u"staff.last-manager"_s);

    // Somebody who cannot sign in, or has left, is nobody to rely on.
    office.add(u"Without Account"_s, {}, { Role::Manager, Role::Administrator });
    const auto gone
        = office.add(u"Gone Again"_s, u"gone"_s, { Role::Manager, Role::Administrator });
    CHECK(office.close(gone) == u"saved"_s);
    CHECK(office.close(office.sam) == u"staff.last-manager"_s);

    office.add(u"Alex Reed"_s, u"alex"_s, { Role::Manager, Role::Administrator });
    CHECK(office.close(office.sam) == u"saved"_s);
    CHECK_FALSE(office.find(office.sam).isActive);
}

TEST_CASE("a change needs a password that was typed a moment ago", "[application][access][r16]")
{
    Office office;
    const auto proof = office.freshProof();
    office.clock.advanceMs(5 * 60'000 + 1);

    CHECK(
        Office::said(office.manage.addTeam(office.proof(), proof, SaveKey::make(), u"Green team"_s))
        == u"fresh.again"_s);
    CHECK(office.practice.staff.teams()->size() == 1);
}

TEST_CASE("teams are added and renamed, and no two are called the same", "[application][access]")
{
    Office office;
    const auto addTeam = [&](const QString& name) {
        return Office::said(
            office.manage.addTeam(office.proof(), office.freshProof(), SaveKey::make(), name));
    };
    CHECK(addTeam(u" Green team "_s) == u"saved"_s);
    CHECK(addTeam(u"green team"_s) == u"team.name-taken"_s);
    CHECK(addTeam(u"  "_s) == u"text.empty"_s);

    const auto rename = [&](const QString& name) {
        return Office::said(office.manage.renameTeam(
            office.proof(), office.freshProof(), SaveKey::make(), office.practice.team, name));
    };
    CHECK(rename(u"Green Team"_s) == u"team.name-taken"_s);
    CHECK(rename(u"NURSES"_s) == u"saved"_s);
    CHECK(office.practice.staff.teams()->front().name == u"Green team"_s);
    CHECK(office.practice.staff.teams()->back().name == u"NURSES"_s);
}

TEST_CASE("a new password opens at once, waits or not, and the old one no more",
    "[application][access][hz13]")
{
    Office office;
    const auto alex = office.add(u"Alex Reed"_s, u"alex"_s, { Role::Manager });
    const app::TryPlace place { u"alex"_s, u"desk 2"_s, false };
    for (int i = 0; i < 10; ++i) {
        static_cast<void>(office.check.run(place, u"wrong"_s));
        office.clock.advanceMs(60'000);
    }
    const auto give = [&](const QString& password) {
        return Office::said(office.manage.setPassword(
            office.proof(), office.freshProof(), SaveKey::make(), alex, password));
    };
    CHECK(give(u"alex reed 1234567"_s) == u"password.own-name"_s);
    CHECK(give(u"nine slow red trams"_s) == u"saved"_s);

    const app::TryPlace elsewhere { u"alex"_s, u"desk 3"_s, false };
    CHECK(office.check.run(elsewhere, u"nine slow red trams"_s));
    CHECK_FALSE(office.check.run(elsewhere, kPassword));
}

TEST_CASE("nobody leaves while calls wait for them", "[application][access][hz04][hz04_c7]")
{
    Leaving office;
    const auto nurse = office.practice.nurse;
    const auto proof = office.gate.allow<app::Action::ReassignWork>(office.actor).value();
    REQUIRE(office.reassign.list(proof, nurse)->size() == 1);

    const auto refused = office.manage.close(
        office.proof(), office.freshProof(), SaveKey::make(), nurse, office.find(nurse).version);
    CHECK(refused.error().detail == u"staff.open-work"_s);
    CHECK(refused.error().args == QStringList { u"1"_s, u"0"_s });
    CHECK(office.find(nurse).isActive);

    const auto colleague = office.add(u"Ben Oduya"_s, u"ben"_s, { Role::Clinician });
    CHECK(office.handOver(nurse, { colleague, {}, {} }) == u"saved"_s);
    CHECK(office.reassign.list(proof, nurse)->empty());
    CHECK(office.close(nurse) == u"saved"_s);
    // What was written keeps its author, and the event says whose work went.
    CHECK(office.practice.database.number("SELECT staff_id FROM consultation") == nurse.value());
    CHECK(office.practice.database.number(
              "SELECT COUNT(*) FROM audit_event e JOIN follow_up f ON f.saved_in = e.id "
              "WHERE e.action = 'work.reassign' AND e.object_kind = 'staff' AND e.object_id = "
              + std::to_string(nurse.value()))
        == 1);
}

TEST_CASE("work goes to a person, to a team or to a role, and they see it",
    "[application][access][hz04][hz04_c7]")
{
    Leaving office;
    const auto nurse = office.practice.nurse;
    const auto colleague
        = office.add(u"Nurse Ben"_s, u"ben"_s, { Role::Clinician }, office.practice.team);
    const auto desk = office.add(u"Robin Shah"_s, u"robin"_s, { Role::Reception });

    SECTION("a person")
    {
        CHECK(office.handOver(nurse, { colleague, {}, {} }) == u"saved"_s);
        CHECK(office.sees(colleague, app::CallScope::Mine));
        CHECK_FALSE(office.sees(desk, app::CallScope::Mine));
    }
    SECTION("a team")
    {
        CHECK(office.handOver(nurse, { {}, office.practice.team, {} }) == u"saved"_s);
        CHECK(office.promise().team == office.practice.team);
        CHECK(office.sees(colleague, app::CallScope::MyTeam));
        CHECK_FALSE(office.sees(desk, app::CallScope::MyTeam));
    }
    SECTION("a role")
    {
        CHECK(office.handOver(nurse, { {}, {}, Role::Reception }) == u"saved"_s);
        CHECK(office.promise().role == Role::Reception);
        CHECK_FALSE(office.promise().owner);
        CHECK(office.sees(desk, app::CallScope::Mine));
        CHECK_FALSE(office.sees(colleague, app::CallScope::MyTeam));
    }
    CHECK_FALSE(office.sees(nurse, app::CallScope::Mine));
}

TEST_CASE("the last one of a team or a role leaves no call behind that nobody is asked for",
    "[application][access][hz04][hz04_c7]")
{
    Leaving office;
    const auto nurse = office.practice.nurse;
    const auto team = office.practice.team;
    const auto ben = office.add(u"Ben Oduya"_s, u"ben"_s, { Role::Clinician }, team);
    const auto eve = office.add(u"Eve Long"_s, u"eve"_s, { Role::Clinician });
    const auto desk = office.add(u"Robin Shah"_s, u"robin"_s, { Role::Reception });
    REQUIRE(office.handOver(nurse, { {}, {}, Role::Reception }) == u"saved"_s);
    office.promiseFor(team);
    const auto left = [&](StaffId person) {
        const auto proof = office.gate.allow<app::Action::ReassignWork>(office.actor).value();
        return *office.reassign.list(proof, person);
    };

    REQUIRE(left(ben).size() == 1);
    CHECK(left(ben).front().isOfGroup);
    CHECK(left(desk).size() == 1);
    CHECK(office.close(ben) == u"staff.open-work"_s);
    CHECK(office.close(desk) == u"staff.open-work"_s);
    // Nor does the team lose its last one to another team, or the role to another role.
    auto moved = office.find(ben);
    moved.team.reset();
    CHECK(office.change(moved) == u"staff.role-with-work"_s);
    auto other = office.find(desk);
    other.roles = { Role::Clinician };
    CHECK(office.change(other) == u"staff.role-with-work"_s);

    // With somebody else there the work stays where it is.
    const auto kim = office.add(u"Kim Bell"_s, u"kim"_s, { Role::Reception }, team);
    CHECK(left(ben).empty());
    CHECK(left(desk).empty());
    CHECK(office.close(ben) == u"saved"_s);
    CHECK(office.close(desk) == u"saved"_s);
    CHECK(left(kim).size() == 2);
    CHECK(office.handOver(kim, { eve, {}, {} }) == u"saved"_s);
    CHECK(office.close(kim) == u"saved"_s);
    CHECK(office.practice.followUps.open(app::CallScope::Mine, eve)->size() == 2);
}

TEST_CASE("nobody leaves while people are booked with them", "[application][access][hz04][hz04_c7]")
{
    Office office;
    const auto nurse = office.practice.nurse;
    const auto eve = office.add(u"Eve Long"_s, u"eve"_s, { Role::Clinician });
    const auto desk = office.add(u"Robin Shah"_s, u"robin"_s, { Role::Reception });
    const auto over = office.practice.addAppointment(office.practice.patient, { 9, 0 });
    const auto later = office.practice.addAppointment(office.practice.patient, { 16, 30 });
    const auto seen = office.practice.addAppointment(office.practice.patient, { 17, 0 });
    REQUIRE(office.practice.write([&](domain::EventId event) -> domain::Result<int> {
        const auto set = office.practice.schedule.setState(
            seen, domain::RowVersion::first(), domain::AppointmentState::Cancelled, event);
        return set ? domain::Result<int>(0) : domain::failure(set);
    }));

    const auto refused = office.manage.close(
        office.proof(), office.freshProof(), SaveKey::make(), nurse, office.find(nurse).version);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"staff.open-work"_s);
    CHECK(refused.error().args == QStringList { u"0"_s, u"1"_s });

    CHECK(office.handOver(nurse, { eve, {}, {} }) == u"work.no-clinician"_s);
    CHECK(office.handOver(nurse, { {}, {}, {}, desk }) == u"work.not-booked-with"_s);
    CHECK(office.handOver(nurse, { {}, {}, {}, nurse }) == u"work.same-person"_s);
    CHECK(office.handOver(nurse, { {}, {}, {}, eve }) == u"saved"_s);
    CHECK(office.close(nurse) == u"saved"_s);

    const auto with
        = [&](domain::AppointmentId id) { return office.practice.schedule.find(id)->clinician; };
    CHECK(with(later) == eve);
    // What is over was theirs, and what was called off stays as it was.
    CHECK(with(over) == nurse);
    CHECK(with(seen) == nurse);
    const auto proof = office.gate.allow<app::Action::ReassignWork>(office.actor).value();
    CHECK(office.reassign.list(proof, eve)->size() == 1);
}

TEST_CASE("who leaves calls and appointments hands over both or neither",
    "[application][access][hz04][hz04_c7]")
{
    Leaving office;
    const auto nurse = office.practice.nurse;
    const auto eve = office.add(u"Eve Long"_s, u"eve"_s, { Role::Clinician });
    const auto later = office.practice.addAppointment(office.practice.patient, { 16, 30 });

    CHECK(office.handOver(nurse, { {}, {}, {}, eve }) == u"work.no-target"_s);
    CHECK(office.handOver(nurse, { eve, {}, {} }) == u"work.no-clinician"_s);
    CHECK(office.sees(nurse, app::CallScope::Mine));
    CHECK(office.practice.schedule.find(later)->clinician == nurse);

    CHECK(office.handOver(nurse, { eve, {}, {}, eve }) == u"saved"_s);
    CHECK(office.sees(eve, app::CallScope::Mine));
    CHECK(office.practice.schedule.find(later)->clinician == eve);
}

TEST_CASE("work is handed to nobody who is not there", "[application][access][hz04]")
{
    Leaving office;
    const auto nurse = office.practice.nurse;
    const auto gone = office.add(u"Gone Again"_s, u"gone"_s, { Role::Tutor });
    REQUIRE(office.close(gone) == u"saved"_s);

    CHECK(office.handOver(nurse, {}) == u"work.no-target"_s);
    CHECK(office.handOver(nurse, { office.sam, {}, Role::Manager }) == u"work.no-target"_s);
    CHECK(office.handOver(nurse, { nurse, {}, {} }) == u"work.same-person"_s);
    CHECK(office.handOver(nurse, { gone, {}, {} }) == u"work.nobody-there"_s);
    // Who may not see calls would never hear of them, nor would who does not sign in.
    const auto tutor = office.add(u"Toni Hale"_s, u"toni"_s, { Role::Tutor }, office.practice.team);
    const auto without = office.practice.addStaff(u"Nurse Ben"_s, office.practice.team);
    for (const auto nobody : { office.sam, tutor, without })
        CHECK(office.handOver(nurse, { nobody, {}, {} }) == u"work.nobody-there"_s);
    CHECK(office.handOver(nurse, { {}, {}, Role::Tutor }) == u"work.nobody-there"_s);
    CHECK(office.handOver(nurse, { {}, {}, Role::Manager }) == u"work.nobody-there"_s);
    CHECK(office.handOver(nurse, { {}, office.practice.team, {} }) == u"work.nobody-there"_s);
    CHECK(office.sees(nurse, app::CallScope::Mine));
}

TEST_CASE("nobody loses the role that lets them see the calls that wait for them",
    "[application][access][hz04][hz04_c7]")
{
    Leaving office;
    const auto ben = office.add(u"Ben Oduya"_s, u"ben"_s, { Role::Clinician, Role::Manager });
    REQUIRE(office.handOver(office.practice.nurse, { ben, {}, {} }) == u"saved"_s);
    auto person = office.find(ben);

    person.roles = { Role::Manager };
    CHECK(office.change(person) == u"staff.role-with-work"_s);
    CHECK(office.find(ben).has(Role::Clinician));

    person.roles = { Role::Reception };
    CHECK(office.change(person) == u"saved"_s);
    CHECK(office.sees(ben, app::CallScope::Mine));
}

TEST_CASE("the minutes until a desk locks are the practice's", "[application][access][hz14]")
{
    Office office;
    REQUIRE(office.practice.write([&](domain::EventId event) -> domain::Result<int> {
        const auto set = office.practice.staff.setPractice(
            { QUuid::createUuid(), u"Elm Tree Surgery"_s, {}, false }, event);
        if (!set)
            return domain::failure(set);
        return 0;
    }));
    CHECK_FALSE(office.practice.staff.practice().value()->idleMinutes);
    const auto set = [&](int minutes) {
        return office.manage
            .setIdleMinutes(office.proof(), office.freshProof(), SaveKey::make(), minutes)
            .has_value();
    };
    CHECK(set(15));
    CHECK(office.practice.staff.practice().value()->idleMinutes == 15);
    CHECK_FALSE(set(0));
    CHECK_FALSE(set(16));
}
