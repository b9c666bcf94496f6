// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup/SqlFollowUpRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::CallScope;
using domain::AttemptOutcome;
using domain::EventId;
using test::engines;
using test::TestPractice;

namespace {

domain::FollowUp promise(TestPractice& practice, std::optional<domain::StaffId> owner,
    std::optional<domain::TeamId> team = {})
{
    auto record = practice.record();
    record.goals = { practice.agreedGoal(u"walk to the shop"_s) };
    record.goals[0].followUp->owner = owner;
    record.goals[0].followUp->team = team;
    REQUIRE(practice.write(
        [&](EventId event) { return practice.consultations.add(record, practice.nurse, event); }));
    return practice.followUps.ofPatient(record.patient)->front();
}

domain::FollowUpAttempt attempt(
    TestPractice& practice, domain::FollowUpId id, AttemptOutcome outcome)
{
    return { QUuid::createUuid(), id, practice.now(), outcome, {}, {}, {}, u""_s, u""_s };
}

bool add(TestPractice& practice, const domain::FollowUpAttempt& tried)
{
    return practice
        .write([&](EventId event) {
            return practice.followUps.addAttempt(tried, practice.nurse, event);
        })
        .has_value();
}

std::size_t openFor(TestPractice& practice, CallScope scope, domain::StaffId me)
{
    return practice.followUps.open(scope, me)->size();
}

}

TEST_CASE(
    "a call shows the person, the goal's words, the plan and the owner", "[storage][followup]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto made = promise(practice, practice.nurse);
    REQUIRE(add(practice, attempt(practice, made.id, AttemptOutcome::NoAnswer)));

    const auto calls = practice.followUps.open(CallScope::Everybody, {});

    REQUIRE(calls.has_value());
    REQUIRE(calls->size() == 1);
    const auto& call = calls->front();
    CHECK(call.followUp.id == made.id);
    CHECK(call.patientName.family() == u"Ahmed"_s);
    CHECK(call.goalWords == u"walk to the shop"_s);
    CHECK(call.plan.howMuch == u"10 minutes"_s);
    CHECK(call.plan.timesPerWeek == 3);
    CHECK(call.ownerName == u"Nurse Joy Okafor"_s);
    CHECK(call.due == made.promise.due);
    CHECK(call.attempts == 1);
    CHECK(call.lastAttempt == practice.now());
}

TEST_CASE("calls are mine, my team's or everybody's", "[storage][followup]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto outsider = practice.addStaff(u"Dr Elsewhere"_s);
    promise(practice, {}, practice.team);
    promise(practice, practice.nurse);
    promise(practice, outsider);

    CHECK(openFor(practice, CallScope::Mine, practice.nurse) == 1);
    CHECK(openFor(practice, CallScope::MyTeam, practice.nurse) == 2);
    CHECK(openFor(practice, CallScope::Everybody, practice.nurse) == 3);
    CHECK(openFor(practice, CallScope::Mine, outsider) == 1);
    CHECK(openFor(practice, CallScope::MyTeam, outsider) == 1);
}

TEST_CASE("a call to a team names the team", "[storage][followup]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    promise(practice, {}, practice.team);
    CHECK(practice.followUps.open(CallScope::Everybody, {})->front().ownerName == u"Nurses"_s);
}

TEST_CASE("a promise is open until somebody spoke or the patient asked not to be called",
    "[storage][followup][hz04_c4]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto outcome = GENERATE(AttemptOutcome::NoAnswer, AttemptOutcome::LeftMessage,
        AttemptOutcome::Spoke, AttemptOutcome::Moved, AttemptOutcome::AskedNotTo);
    const auto made = promise(practice, practice.nurse);

    REQUIRE(add(practice, attempt(practice, made.id, outcome)));

    CHECK(practice.followUps.find(made.id)->isOpen == !domain::closes(outcome));
}

TEST_CASE("a moved call is due on its new day and keeps what was promised", "[storage][followup]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto made = promise(practice, practice.nurse);
    auto moved = attempt(practice, made.id, AttemptOutcome::Moved);
    moved.movedTo = made.promise.due.addDays(7);
    REQUIRE(add(practice, moved));

    const auto call = practice.followUps.open(CallScope::Everybody, {})->front();

    CHECK(call.due == made.promise.due.addDays(7));
    CHECK(call.followUp.promise.due == made.promise.due);
}

TEST_CASE("attempts come back in order with everything that was said", "[storage][followup]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto made = promise(practice, practice.nurse);
    REQUIRE(add(practice, attempt(practice, made.id, AttemptOutcome::NoAnswer)));
    practice.database.clock.advanceMs(1000);
    auto spoke = attempt(practice, made.id, AttemptOutcome::Spoke);
    spoke.attainment = domain::Attainment::Partly;
    spoke.nextStep = domain::NextStep::Change;
    spoke.gotInTheWay = u"rain; 'wind'"_s;
    spoke.note = u"sounded well"_s;
    REQUIRE(add(practice, spoke));

    const auto tries = practice.followUps.attempts(made.id);

    REQUIRE(tries->size() == 2);
    CHECK(tries->front().outcome == AttemptOutcome::NoAnswer);
    const auto& last = tries->back();
    CHECK(last.uid == spoke.uid);
    CHECK(last.attainment == spoke.attainment);
    CHECK(last.nextStep == spoke.nextStep);
    CHECK(last.gotInTheWay == spoke.gotInTheWay);
    CHECK(last.note == spoke.note);
}

TEST_CASE("a patient's promises say how it went, once somebody spoke", "[storage][followup][gas]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto made = promise(practice, practice.nurse);
    REQUIRE(add(practice, attempt(practice, made.id, AttemptOutcome::NoAnswer)));
    const auto patient = practice.record().patient;
    CHECK_FALSE(practice.followUps.ofPatient(patient)->front().went);
    auto spoke = attempt(practice, made.id, AttemptOutcome::Spoke);
    spoke.attainment = domain::Attainment::Partly;
    spoke.nextStep = domain::NextStep::Keep;
    REQUIRE(add(practice, spoke));

    const auto promises = practice.followUps.ofPatient(patient);
    REQUIRE(promises->size() == 1);
    REQUIRE(promises->front().went);
    CHECK(promises->front().went->attainment == domain::Attainment::Partly);
    CHECK(promises->front().went->at == practice.now());
}

TEST_CASE("the dead and the departed are not called", "[storage][followup]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    promise(practice, practice.nurse);
    auto details = practice.patients.find(practice.patient)->details;
    if (GENERATE(true, false))
        details.death = domain::Death {};
    else
        details.leftOn = practice.database.clock.today();
    REQUIRE(practice.write([&](EventId event) {
        return practice.patients.update(
            practice.patient, domain::RowVersion::first(), details, event);
    }));

    CHECK(practice.followUps.open(CallScope::Everybody, {})->empty());
}

TEST_CASE("an attempt at an unknown promise is refused", "[storage][followup]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    CHECK(!add(practice, attempt(practice, domain::FollowUpId(4711), AttemptOutcome::Spoke)));
}
