// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/ConsultationModel.h"

#include "catch_compat.h"
#include "documents/FrozenPlan.h"
#include "presentation/fakes/FakePractice.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::ConsultationModel;
using presentation::GoalDraft;
using presentation::PartState;
using testing::FakePractice;

namespace {

std::unique_ptr<ConsultationModel> openOn(
    FakePractice& practice, domain::PatientId patient = FakePractice::kPatient)
{
    auto model = std::make_unique<ConsultationModel>(practice.desk(), patient,
        patient == FakePractice::kPatient ? std::optional(FakePractice::kAppointment)
                                          : std::nullopt);
    model->open();
    practice.settle();
    return model;
}

void agreeGoal(ConsultationModel& model)
{
    auto& goal = model.goal();
    goal.setText(&GoalDraft::words, u"walk to the shop again"_s);
    goal.setText(&GoalDraft::what, u"walk"_s);
    goal.setText(&GoalDraft::howMuch, u"10 minutes"_s);
    goal.setText(&GoalDraft::when, u"after lunch"_s);
    goal.setTimesPerWeek(3);
    goal.setSetBy(domain::SetBy::Together);
    goal.setImportance(9);
    goal.setConfidence(8);
    goal.setMethod(domain::FollowUpMethod::Phone);
}

}

TEST_CASE("the agenda is there as soon as the record is open, and reads as read", "[consultation]")
{
    FakePractice practice;
    const auto agenda
        = practice.addAgenda(u"frightened at night"_s, { u"breath"_s, u"sleep"_s }).id;

    const auto model = openOn(practice);

    CHECK(model->state() == ConsultationModel::State::Open);
    REQUIRE(model->board().rows().size() == 2);
    CHECK(model->board().rows()[0].words == u"breath"_s);
    CHECK(model->record().view.agenda->whatMatters == u"frightened at night"_s);
    CHECK(practice.read == std::vector { agenda });
    CHECK(practice.noted == std::vector { domain::Action::ReadRecord });
    CHECK_FALSE(model->hasUnsaved());
}

TEST_CASE("hz01 the banner names the patient of the model", "[consultation][hz01][hz01_c1]")
{
    FakePractice practice;
    practice.patients.push_back(practice.patients[0]);
    practice.patients.back().id = domain::PatientId(9);
    practice.appointments.push_back(practice.appointments[0]);
    practice.appointments.back().id = domain::AppointmentId(12);
    practice.appointments.back().patient = domain::PatientId(9);

    const auto banner = openOn(practice)->banner();

    CHECK(banner.name == u"AHMED, Margaret"_s);
    CHECK(banner.born == u"14 Mar 1947 (79)"_s);
    CHECK(banner.nhsNumber == u"999 000 0018"_s);
    CHECK(banner.accessNeeds == QStringList { u"large print"_s, u"hearing aid"_s });
    CHECK(banner.hasNamesakeToday);
    CHECK(banner.time == u"10:20"_s);
    CHECK_FALSE(openOn(practice, FakePractice::kOther)->banner().hasNamesakeToday);
}

TEST_CASE("finishing saves agenda, goal, plan and follow-up in one record", "[consultation]")
{
    FakePractice practice;
    practice.addAgenda(u"frightened at night"_s, { u"breath"_s });
    const auto model = openOn(practice);
    model->board().decide(0, domain::ItemOutcome::Discussed);
    agreeGoal(*model);
    model->setNote(u"for staff"_s);
    practice.pass(600'000);

    model->finish();
    practice.settle();

    CHECK(model->state() == ConsultationModel::State::Finished);
    REQUIRE(practice.consultations.size() == 1);
    const auto& record = practice.consultations[0];
    CHECK(record.patient == FakePractice::kPatient);
    CHECK(record.appointment == FakePractice::kAppointment);
    CHECK(record.note == u"for staff"_s);
    CHECK(record.finishedAt.ms - record.startedAt.ms == 600'000);
    REQUIRE(record.goals.size() == 1);
    CHECK(domain::isFull(record.goals[0].step->content));
    CHECK(record.goals[0].followUp->due == practice.today().addDays(14));
    CHECK(record.goals[0].followUp->owner == FakePractice::kNurse);
    REQUIRE(record.decisions.size() == 1);
    CHECK(practice.appointments[0].state == domain::AppointmentState::Fulfilled);
    CHECK(practice.drafts.empty());
}

TEST_CASE("a patient who is given nothing can be finished at once", "[consultation]")
{
    FakePractice practice;
    const auto model = openOn(practice);
    CHECK(model->closeOut().agenda == PartState::Nothing);
    CHECK(model->closeOut().goal == PartState::Open);

    model->finish();
    practice.settle();

    REQUIRE(practice.consultations.size() == 1);
    CHECK(practice.consultations[0].goals.empty());
}

TEST_CASE("a refused save keeps every word and goes through the next time",
    "[consultation][hz09][hz08_c4]")
{
    FakePractice practice;
    const auto model = openOn(practice);
    agreeGoal(*model);
    QSignalSpy refused(model.get(), &ConsultationModel::saveRefused);
    practice.failures.push_back({ domain::ErrorKind::Busy, {}, u"storage.busy"_s, {} });

    model->finish();
    practice.settle();
    CHECK(refused.count() == 1);
    CHECK(model->canEdit());
    CHECK(model->goal().draft().words == u"walk to the shop again"_s);

    model->finish();
    practice.settle();
    CHECK(practice.consultations.size() == 1);
}

TEST_CASE("hz09 what is typed is in the draft of its author within a second",
    "[consultation][hz09][hz09_c1]")
{
    FakePractice practice;
    auto model = openOn(practice);
    model->goal().setText(&GoalDraft::words, u"walk to"_s);
    CHECK(model->journal()->timer().isActive());
    CHECK(model->journal()->timer().interval() < 1000);
    CHECK(practice.drafts.empty());

    model->journal()->flush();
    practice.settle();
    REQUIRE(practice.drafts.size() == 1);
    CHECK(practice.drafts[0].key.author == FakePractice::kNurse);
    CHECK(practice.drafts[0].key.patient == FakePractice::kPatient);

    model->goal().setText(&GoalDraft::words, u"walk to the shop"_s);
    model.reset();
    practice.settle();
    CHECK(practice.drafts[0].content.contains("walk to the shop"));
}

TEST_CASE("hz09 the own draft is offered and comes back whole", "[consultation][hz09][hz09_c1]")
{
    FakePractice practice;
    practice.addAgenda(u"frightened"_s, { u"breath"_s, u"sleep"_s });
    {
        auto model = openOn(practice);
        model->board().move(1, -1);
        model->board().decide(0, domain::ItemOutcome::NextTime);
        agreeGoal(*model);
        model->setNote(u"phone rang"_s);
    }
    practice.settle();
    practice.pass(3'600'000);

    auto model = openOn(practice);
    REQUIRE(model->offeredDraft());
    CHECK_FALSE(model->canEdit());
    CHECK(model->goal().draft().words.isEmpty());

    SECTION("restored")
    {
        model->restoreDraft();
        CHECK(model->canEdit());
        CHECK(model->goal().draft().words == u"walk to the shop again"_s);
        CHECK(model->note() == u"phone rang"_s);
        CHECK(model->board().rows()[0].words == u"sleep"_s);
        CHECK(model->board().rows()[0].outcome == domain::ItemOutcome::NextTime);
    }
    SECTION("discarded")
    {
        model->discardDraft();
        practice.settle();
        CHECK(model->canEdit());
        REQUIRE(practice.drafts.size() == 1);
        CHECK(practice.drafts[0].discardedAt);
        CHECK(model->goal().draft().isEmpty());
        CHECK_FALSE(openOn(practice)->offeredDraft());
    }
}

TEST_CASE("hz03 a draft never crosses to another patient or another author",
    "[consultation][hz03][hz03_c4]")
{
    FakePractice practice;
    {
        auto model = openOn(practice);
        model->goal().setText(&GoalDraft::words, u"only Margaret's"_s);
    }
    practice.settle();
    REQUIRE(practice.drafts.size() == 1);

    CHECK_FALSE(openOn(practice, FakePractice::kOther)->offeredDraft());

    practice.session().signIn({ practice.staff[1],
        { FakePractice::kDoctor, domain::Role::Clinician, u"Dr Anjali Patel"_s, u"Room 1"_s } });
    CHECK_FALSE(openOn(practice)->offeredDraft());
}

TEST_CASE("hz03 an answer that arrives after the page was left changes nothing",
    "[consultation][hz03][hz03_c3]")
{
    FakePractice practice;
    auto late = std::make_unique<ConsultationModel>(
        practice.desk(), FakePractice::kPatient, FakePractice::kAppointment);
    late->open();
    late.reset();
    const auto model = openOn(practice, FakePractice::kOther);

    CHECK(model->record().view.patient.id == FakePractice::kOther);
    CHECK(model->patient() == FakePractice::kOther);
}

TEST_CASE("a goal that somebody else changed keeps both texts", "[consultation][hz07_c2]")
{
    FakePractice practice;
    const auto goal = practice.addGoal(u"walk to the shop"_s);
    const auto model = openOn(practice);
    model->reviewGoal(goal.id);
    model->goal().setText(&GoalDraft::words, u"walk to the shop and back"_s);
    practice.goals[0].version = practice.goals[0].version.next();
    practice.goals[0].content.words = domain::GoalText::parse(u"walk to the park").value();
    QSignalSpy conflict(model.get(), &ConsultationModel::goalConflict);

    model->finish();
    practice.settle();

    CHECK(conflict.count() == 1);
    CHECK(practice.consultations.empty());
    REQUIRE(model->conflict());
    CHECK(model->conflict()->theirWords == u"walk to the park"_s);
    CHECK(model->goal().draft().words == u"walk to the shop and back"_s);

    model->keepMyGoal();
    model->finish();
    practice.settle();
    REQUIRE(practice.consultations.size() == 1);
    CHECK(practice.goals[0].content.words.toString() == u"walk to the shop and back"_s);
}

TEST_CASE("r50 a record whose opening cannot be noted is not shown", "[consultation][r50]")
{
    FakePractice practice;
    practice.noteFailure = domain::Error { domain::ErrorKind::Storage, {}, u"storage.full"_s, {} };
    ConsultationModel model(practice.desk(), FakePractice::kPatient, {});
    QSignalSpy refused(&model, &ConsultationModel::openRefused);

    model.open();
    practice.settle();

    CHECK(refused.count() == 1);
    CHECK(model.state() == ConsultationModel::State::NotOpened);
}

TEST_CASE("opening is refused to somebody who may not read records", "[consultation]")
{
    FakePractice practice;
    practice.session().signIn({ practice.staff[0],
        { FakePractice::kNurse, domain::Role::Reception, u"Desk"_s, u"Front"_s } });
    ConsultationModel model(practice.desk(), FakePractice::kPatient, {});
    QSignalSpy refused(&model, &ConsultationModel::openRefused);

    model.open();
    practice.settle();

    CHECK(refused.count() == 1);
    CHECK(model.state() == ConsultationModel::State::NotOpened);
}

TEST_CASE(
    "hz20 the patient's sheet has nothing of what is for staff", "[consultation][hz20][hz20_c1]")
{
    FakePractice practice;
    auto& agenda = practice.addAgenda(u"frightened at night"_s, { u"breath"_s });
    agenda.notToDiscuss = u"CANARY-avoid"_s;
    const auto model = openOn(practice);
    agreeGoal(*model);
    model->setNote(u"CANARY-note"_s);
    model->board().add(domain::AgendaSource::Clinician, u"CANARY-opioid review"_s, {});
    const auto& record = model->record();

    const presentation::PaperSource source { u"Elm Tree Surgery"_s, true, u"Nurse Jo Evans"_s,
        practice.today(), record, model->board().rows(), model->goal().draft(), model->note() };
    const auto sheet = presentation::planSheet(source);
    const auto json = documents::toCanonicalJson(documents::FrozenPlan { sheet });

    CHECK_FALSE(json.contains("CANARY"));
    REQUIRE(sheet.agenda.size() == 1);
    CHECK(sheet.agenda[0].words == u"breath"_s);
    CHECK(sheet.goals[0].words == u"walk to the shop again"_s);
    CHECK(sheet.goals[0].plan == u"I will walk, 10 minutes, after lunch, 3 times a week."_s);
    CHECK(sheet.goals[0].followUpWho == u"Nurse Jo Evans"_s);
    CHECK(model->summaryForRecord().contains(u"CANARY-note"_s));
    CHECK_FALSE(model->summaryForRecord().contains(u"CANARY-avoid"_s));
}

TEST_CASE("a note can be marked as mentioning other people, for staff alone",
    "[consultation][corpus][hz20_c1]")
{
    FakePractice practice;
    {
        const auto model = openOn(practice);
        model->setNote(u"her brother drinks"_s);
        model->setMentionsOthers(true);
        CHECK(model->hasUnsaved());
        CHECK(model->summaryForRecord().contains(
            u"Note (mentions other people): her brother drinks"_s));
    }
    practice.settle();
    // The draft keeps the tick with the words.
    const auto model = openOn(practice);
    CHECK_FALSE(model->mentionsOthers());
    model->restoreDraft();
    CHECK(model->mentionsOthers());

    model->finish();
    practice.settle();
    REQUIRE(practice.consultations.size() == 1);
    CHECK(practice.consultations[0].mentionsOthers);
    for (const auto& line : model->together().agenda)
        CHECK_FALSE(line.words.contains(u"brother"_s));
}

TEST_CASE("a tick without a note marks nothing", "[consultation]")
{
    FakePractice practice;
    const auto model = openOn(practice);
    model->setMentionsOthers(true);
    model->setNote(u"  "_s);
    model->finish();
    practice.settle();
    REQUIRE(practice.consultations.size() == 1);
    CHECK_FALSE(practice.consultations[0].mentionsOthers);
}

TEST_CASE("hz07 a record that somebody else changed says who and when, and shows it on demand",
    "[consultation][hz07_c6]")
{
    FakePractice practice;
    practice.newestChange = app::RecordChange { domain::EventId(1), practice.services().clock.now(),
        u"Nurse Jo Evans"_s, domain::Action::WriteConsultation };
    const auto model = openOn(practice);
    model->setNote(u"half a sentence"_s);
    QSignalSpy changed(model.get(), &ConsultationModel::changedElsewhere);

    practice.desk().changes.publishEverything();
    practice.settle();
    CHECK(changed.isEmpty());

    practice.addAgenda(u"frightened at night"_s, { u"breath"_s });
    practice.newestChange = app::RecordChange { domain::EventId(2), practice.services().clock.now(),
        u"Dr Anjali Patel"_s, domain::Action::WriteConsultation };
    practice.desk().changes.publishEverything();
    practice.settle();
    REQUIRE(changed.count() == 1);
    CHECK(model->newerElsewhere()->who == u"Dr Anjali Patel"_s);
    CHECK(model->board().rows().empty());

    model->showNewer();
    practice.settle();
    REQUIRE(model->board().rows().size() == 1);
    CHECK(model->board().rows()[0].words == u"breath"_s);
    CHECK(model->note() == u"half a sentence"_s);
    CHECK_FALSE(model->newerElsewhere());
    practice.desk().changes.publishEverything();
    practice.settle();
    CHECK(changed.count() == 1);
}

TEST_CASE("what this page saves itself is no news to it", "[consultation][hz07_c6]")
{
    FakePractice practice;
    const auto model = openOn(practice);
    QSignalSpy changed(model.get(), &ConsultationModel::changedElsewhere);

    practice.newestChange = app::RecordChange { domain::EventId(5), practice.services().clock.now(),
        u"Nurse Jo Evans"_s, domain::Action::WriteConsultation };
    model->finish();
    practice.settle();

    CHECK(model->state() == ConsultationModel::State::Finished);
    CHECK(changed.isEmpty());
}

TEST_CASE("a conflict says who wrote the other text", "[consultation][hz07_c2]")
{
    FakePractice practice;
    const auto goal = practice.addGoal(u"walk to the shop"_s);
    const auto model = openOn(practice);
    model->reviewGoal(goal.id);
    practice.goals[0].version = practice.goals[0].version.next();
    practice.newestChange = app::RecordChange { domain::EventId(9), practice.services().clock.now(),
        u"Dr Anjali Patel"_s, domain::Action::WriteConsultation };

    model->finish();
    practice.settle();

    REQUIRE(model->conflict());
    REQUIRE(model->conflict()->change);
    CHECK(model->conflict()->change->who == u"Dr Anjali Patel"_s);
}

TEST_CASE(
    "the summary for the GP record is never longer than such a record takes", "[consultation]")
{
    FakePractice practice;
    const auto model = openOn(practice);
    constexpr int kMost = 2000;
    model->setNote(QString(kMost, u'x'));

    const auto summary = model->summaryForRecord();

    CHECK(summary.size() == kMost);
    CHECK(summary.endsWith(u"Shortened. The rest is in Rooftree."_s));
    model->setNote(u"short"_s);
    CHECK(model->summaryForRecord().endsWith(u"short"_s));
}
