// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/ReferralsModel.h"

#include "catch_compat.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/fakes/FakePractice.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ItemOutcome;
using presentation::ConsultationModel;
using presentation::ReferralsModel;
using testing::FakePractice;

namespace {

struct Visit {
    FakePractice practice;
    ConsultationModel model { practice.desk(), FakePractice::kPatient, {} };
    ReferralsModel referrals { practice.desk(), FakePractice::kPatient, model.undo() };

    Visit()
    {
        practice.referrals.push_back({ domain::ReferralNoteId(5), QUuid::createUuid(),
            FakePractice::kPatient, u"the stairs"_s, {}, u"afraid of falling"_s, true, true,
            practice.services().clock.now(), domain::RowVersion::first() });
        model.open();
        practice.settle();
    }
};

}

TEST_CASE("what others were asked to do is in the record until it is settled",
    "[consultation][referrals]")
{
    Visit visit;
    const auto others = visit.model.summary().others;
    REQUIRE(others.size() == 1);
    CHECK(others[0].about == u"the stairs"_s);
    CHECK(others[0].to == u"Somebody else, not named"_s);
    CHECK(others[0].reason == u"afraid of falling"_s);
    CHECK(others[0].detail == u"30 Jul 2026 (today)"_s);
    QSignalSpy changed(&visit.referrals, &ReferralsModel::changed);

    visit.referrals.settle(others[0]);
    visit.practice.settle();
    CHECK(changed.count() == 1);
    CHECK_FALSE(visit.practice.referrals[0].isOpen);

    visit.model.undo().takeBack();
    visit.practice.settle();
    CHECK(visit.practice.referrals[0].isOpen);
    CHECK(changed.count() == 2);
}

TEST_CASE("an open action that was settled elsewhere says so", "[consultation][referrals][hz07]")
{
    Visit visit;
    const auto others = visit.model.summary().others;
    visit.practice.referrals[0].version = visit.practice.referrals[0].version.next();
    QSignalSpy refused(&visit.referrals, &ReferralsModel::refused);

    visit.referrals.settle(others[0]);
    visit.practice.settle();

    CHECK(refused.count() == 1);
    CHECK(visit.practice.referrals[0].isOpen);
    CHECK_FALSE(visit.model.undo().isOpen());
}

TEST_CASE(
    "a visit saves its notes to others and whether it was said back", "[consultation][referrals]")
{
    Visit visit;
    visit.model.board().add(domain::AgendaSource::PatientSpoken, u"money"_s, {});
    visit.model.board().decide(0, ItemOutcome::SomeoneElse);
    visit.model.board().setPassedTo(0, u"social prescriber"_s);
    visit.model.setTeachBack(domain::TeachBack::Partly);

    visit.model.finish();
    visit.practice.settle();

    REQUIRE(visit.practice.consultations.size() == 1);
    const auto& record = visit.practice.consultations[0];
    CHECK(record.teachBack == domain::TeachBack::Partly);
    REQUIRE(record.referrals.size() == 1);
    CHECK(record.referrals[0].to == u"social prescriber"_s);
    CHECK_FALSE(visit.model.undo().isOpen());
}

TEST_CASE("a draft keeps whether it was said back", "[consultation][hz09]")
{
    Visit visit;
    visit.model.setTeachBack(domain::TeachBack::Yes);
    visit.model.draft().flush();
    visit.practice.settle();

    ConsultationModel again { visit.practice.desk(), FakePractice::kPatient, {} };
    again.open();
    visit.practice.settle();
    REQUIRE(again.offeredDraft());
    again.restoreDraft();

    CHECK(again.teachBack() == domain::TeachBack::Yes);
}

TEST_CASE("who takes it on and why is on the plan when it is for the patient, and in the summary",
    "[consultation][referrals][hz20_c11]")
{
    Visit visit;
    auto& board = visit.model.board();
    board.add(domain::AgendaSource::PatientSpoken, u"money"_s, {});
    board.add(domain::AgendaSource::Clinician, u"memory test"_s, {});
    for (const int row : { 0, 1 }) {
        board.decide(row, ItemOutcome::SomeoneElse);
        board.setPassedTo(row, row == 0 ? u"Ms Smith"_s : u"memory clinic"_s);
        board.setReferralReason(row, row == 0 ? u"behind with the rent"_s : u"forgets names"_s);
    }
    const auto plan = [&visit] {
        const presentation::PaperSource source { u"Elm Tree"_s, true, u"N"_s,
            visit.practice.today(), visit.model.record(), visit.model.board().rows(),
            visit.model.goal().draft(), {} };
        return presentation::planSheet(source).agenda;
    };

    REQUIRE(plan().size() == 1);
    CHECK(plan()[0].whatNext == u"someone else: Ms Smith (behind with the rent)"_s);
    CHECK(visit.model.summaryForRecord().contains(
        u"memory test - someone else: memory clinic (forgets names)"_s));

    board.setOnPlan(0, false);
    board.setOnPlan(1, true);
    REQUIRE(plan().size() == 2);
    CHECK(plan()[0].whatNext == u"someone else"_s);
    CHECK(plan()[1].whatNext == u"someone else: memory clinic (forgets names)"_s);
}
