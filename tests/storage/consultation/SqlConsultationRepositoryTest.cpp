// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlConsultationRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using domain::EventId;
using test::engines;
using test::TestPractice;

namespace {

domain::Result<domain::ConsultationId> save(
    TestPractice& practice, const domain::ConsultationRecord& record)
{
    return practice.write(
        [&](EventId event) { return practice.consultations.add(record, practice.nurse, event); });
}

}

TEST_CASE("a consultation is written whole", "[storage][consultation][hz04_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto record = practice.record();
    const auto item = QUuid::createUuid();
    record.newItems = { { item, domain::AgendaSource::PatientSpoken, {}, u"My knee"_s } };
    record.decisions = { { item, 1, domain::ItemOutcome::NextTime, QDate(2026, 4, 1), u""_s } };
    record.goals = { practice.agreedGoal(u"walk to the shop"_s) };
    record.note = QString(4000, QChar(u'ß'));

    const auto id = save(practice, record);

    REQUIRE(id.has_value());
    const auto found = practice.consultations.byUid(record.uid).value();
    REQUIRE(found.has_value());
    CHECK(found->id == *id);
    CHECK(found->patient == practice.patient);
    CHECK(found->clinician == practice.nurse);
    CHECK(found->kind == record.kind);
    CHECK(found->startedAt == record.startedAt);
    CHECK(found->finishedAt == record.finishedAt);
    CHECK(found->note == record.note);
    CHECK(!found->amends);

    const auto goal = practice.goals.byUid(record.goals[0].uid).value();
    REQUIRE(goal.has_value());
    CHECK(goal->content == record.goals[0].content);
    CHECK(goal->lifecycle == domain::GoalLifecycle::Active);
    const auto plans = practice.goals.plansOfPatient(practice.patient);
    REQUIRE(plans->size() == 1);
    CHECK(plans->front().content == record.goals[0].step->content);
    CHECK(plans->front().consultation == *id);
    CHECK(!plans->front().replaces);
    const auto calls = practice.followUps.ofPatient(practice.patient);
    REQUIRE(calls->size() == 1);
    CHECK(calls->front().promise == *record.goals[0].followUp);
    CHECK(calls->front().plan == plans->front().id);
    const auto past = practice.agendas.decidedItems(practice.patient);
    REQUIRE(past->size() == 1);
    CHECK(past->front().item.words == u"My knee"_s);
    CHECK(practice.database.number("SELECT team_id FROM consultation") == practice.team.value());
    CHECK(practice.database.number("SELECT on_day FROM consultation")
        == domain::toEpochDay(practice.database.clock.today()));
}

TEST_CASE("a consultation that fails halfway leaves nothing", "[storage][consultation][hz04_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto record = practice.record();
    record.newItems = { { QUuid::createUuid(), domain::AgendaSource::Clinician, {}, u"BP"_s } };
    record.goals = { practice.agreedGoal(u"walk"_s), practice.agreedGoal(u"swim"_s) };
    record.goals[1].uid = QUuid::createUuid();
    record.goals[1].baseVersion = domain::RowVersion::first();

    const auto saved = save(practice, record);

    REQUIRE(!saved);
    CHECK(saved.error().kind == ErrorKind::NotFound);
    for (const auto* sql : { "SELECT count(*) FROM consultation", "SELECT count(*) FROM goal",
             "SELECT count(*) FROM agenda_item", "SELECT count(*) FROM follow_up" })
        CHECK(practice.database.number(sql) == 0);
}

TEST_CASE("a decision about an unknown or another person's item is refused",
    "[storage][consultation][hz03_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto others = practice.record();
    others.patient = practice.addPatient(u"Zed"_s, u"Ann"_s);
    const auto item = QUuid::createUuid();
    others.newItems = { { item, domain::AgendaSource::Clinician, {}, u"BP"_s } };
    REQUIRE(save(practice, others).has_value());

    for (const auto& uid : { item, QUuid::createUuid() }) {
        auto record = practice.record();
        record.decisions = { { uid, {}, domain::ItemOutcome::Discussed, {}, {} } };
        const auto saved = save(practice, record);
        REQUIRE(!saved);
        CHECK(saved.error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("a reviewed goal gets a new version and its next step", "[storage][consultation]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto first = practice.record();
    first.goals = { practice.agreedGoal(u"walk to the shop"_s) };
    REQUIRE(save(practice, first).has_value());
    practice.database.clock.advanceMs(86'400'000);
    auto second = practice.record();
    second.goals = { practice.agreedGoal(u"walk to the park"_s) };
    second.goals[0].uid = first.goals[0].uid;
    second.goals[0].baseVersion = domain::RowVersion::first();

    REQUIRE(save(practice, second).has_value());

    const auto goals = practice.goals.ofPatient(practice.patient);
    REQUIRE(goals->size() == 1);
    CHECK(goals->front().content.words.toString() == u"walk to the park"_s);
    CHECK(goals->front().version.value() == 2);
    const auto plans = practice.goals.plansOfPatient(practice.patient);
    REQUIRE(plans->size() == 2);
    CHECK(plans->front().replaces == plans->back().id);
}

TEST_CASE(
    "a new promise for a goal takes the place of the open one", "[storage][consultation][hz04_c5]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto first = practice.record();
    first.goals = { practice.agreedGoal(u"walk to the shop"_s), practice.agreedGoal(u"swim"_s) };
    REQUIRE(save(practice, first).has_value());
    practice.database.clock.advanceMs(86'400'000);
    auto second = practice.record();
    second.goals = { practice.agreedGoal(u"walk to the park"_s) };
    second.goals[0].uid = first.goals[0].uid;
    second.goals[0].baseVersion = domain::RowVersion::first();
    REQUIRE(save(practice, second).has_value());

    CHECK(practice.database.number("SELECT count(*) FROM follow_up") == 3);
    const auto promises = practice.followUps.ofPatient(practice.patient);
    REQUIRE(promises);
    for (const auto& each : *promises)
        CHECK(each.isOpen == (each.uid != first.goals[0].followUpUid));
}

TEST_CASE(
    "a goal that somebody else changed meanwhile is a conflict", "[storage][consultation][hz07_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto first = practice.record();
    first.goals = { practice.agreedGoal(u"walk to the shop"_s) };
    REQUIRE(save(practice, first).has_value());
    const auto review = [&] {
        auto record = practice.record();
        record.goals = { practice.agreedGoal(u"walk to the park"_s) };
        record.goals[0].uid = first.goals[0].uid;
        record.goals[0].baseVersion = domain::RowVersion::first();
        return save(practice, record);
    };
    REQUIRE(review().has_value());

    const auto late = review();

    REQUIRE(!late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().detail == u"goal.changed"_s);
    CHECK(practice.consultations.ofPatient(practice.patient, 10)->size() == 2);
}

TEST_CASE("what a finished consultation wrote cannot be changed behind the program",
    "[storage][consultation][trail][hz18_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto record = practice.record();
    const auto item = QUuid::createUuid();
    record.newItems = { { item, domain::AgendaSource::Clinician, {}, u"BP"_s } };
    record.decisions = { { item, 1, domain::ItemOutcome::Discussed, {}, {} } };
    record.goals = { practice.agreedGoal(u"walk"_s) };
    REQUIRE(save(practice, record).has_value());

    for (const std::string table :
        { "agenda_item", "consultation", "consultation_item", "goal_version", "action_plan" }) {
        INFO(table);
        REQUIRE(practice.database.number("SELECT count(*) FROM " + table) == 1);
        CHECK_THROWS(practice.database->script("UPDATE " + table + " SET saved_in = saved_in"));
    }
}

TEST_CASE("an amendment names the consultation it corrects", "[storage][consultation]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto first = practice.record();
    const auto firstId = save(practice, first);
    REQUIRE(firstId.has_value());
    practice.database.clock.advanceMs(1000);
    auto second = practice.record();
    second.amends = first.uid;
    REQUIRE(save(practice, second).has_value());
    auto lost = practice.record();
    lost.amends = QUuid::createUuid();

    const auto refused = save(practice, lost);

    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
    const auto list = practice.consultations.ofPatient(practice.patient, 10);
    REQUIRE(list->size() == 2);
    CHECK(list->front().amends == *firstId);
    CHECK(practice.consultations.ofPatient(practice.patient, 1)->size() == 1);
}

TEST_CASE("why there is no follow-up stays with the plan", "[storage][consultation][hz04_c3]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto record = practice.record();
    record.goals = { practice.agreedGoal(u"walk"_s) };
    record.goals[0].followUp.reset();
    record.goals[0].noFollowUpReason = u"will ring us"_s;
    REQUIRE(save(practice, record).has_value());

    CHECK(practice.followUps.ofPatient(practice.patient)->empty());
    CHECK(practice.database.number(
              "SELECT count(*) FROM action_plan WHERE no_follow_up_reason = 'will ring us'")
        == 1);
}

TEST_CASE("a note that mentions other people is kept with its mark, and one that does not without",
    "[storage][consultation][corpus]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto record = practice.record();
    record.note = u"her brother drinks"_s;
    record.mentionsOthers = true;
    REQUIRE(save(practice, record).has_value());
    auto other = practice.record();
    REQUIRE(save(practice, other).has_value());

    const auto marked = practice.consultations.byUid(record.uid).value();
    CHECK(marked->mentionsOthers);
    CHECK(marked->note == u"her brother drinks"_s);
    CHECK_FALSE(practice.consultations.byUid(other.uid).value()->mentionsOthers);
    // What nobody said is null: the hashes of older visits hold.
    CHECK(
        practice.database.number("SELECT count(*) FROM consultation WHERE mentions_others IS NULL")
        == 1);
}

TEST_CASE("why something came first, the patient's own sentence and what was said back are kept",
    "[storage][consultation]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto record = practice.record();
    const auto item = QUuid::createUuid();
    record.newItems = { { item, domain::AgendaSource::Clinician, {}, u"Oxygen"_s } };
    record.decisions = { { item, 1, domain::ItemOutcome::Discussed, {}, {}, u"it was low"_s } };
    record.goals = { practice.agreedGoal(u"walk to the shop"_s) };
    record.goals[0].content.ownWords = u"I am frightened at night"_s;
    record.teachBack = domain::TeachBack::Partly;

    REQUIRE(save(practice, record).has_value());

    CHECK(practice.consultations.byUid(record.uid).value()->teachBack == domain::TeachBack::Partly);
    CHECK(practice.database.number(
              "SELECT count(*) FROM consultation_item WHERE above_reason = 'it was low'")
        == 1);
    const auto goal = practice.goals.byUid(record.goals[0].uid).value();
    REQUIRE(goal);
    CHECK(goal->content.ownWords == u"I am frightened at night"_s);
    REQUIRE(practice.write([&](EventId event) {
        return practice.goals.addVersion(goal->id, goal->version, goal->content,
            domain::GoalLifecycle::Completed, domain::GoalAchievement::Achieved, practice.now(),
            event);
    }));
    CHECK(practice.goals.find(goal->id)->content == goal->content);
}
