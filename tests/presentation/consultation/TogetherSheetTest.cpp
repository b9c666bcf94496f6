// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/TogetherSheet.h"

#include "catch_compat.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/fakes/FakePractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::AgendaSource;
using domain::ItemOutcome;
using presentation::ConsultationModel;
using testing::FakePractice;

namespace {

struct Visit {
    FakePractice practice;
    ConsultationModel model { practice.desk(), FakePractice::kPatient, {} };

    Visit()
    {
        model.open();
        practice.settle();
    }

    presentation::AgendaBoard& board() { return model.board(); }
};

}

TEST_CASE("a clinician's own words stay with staff, a topic of the list is for both",
    "[consultation][together][hz20_c7]")
{
    Visit visit;
    visit.board().add(AgendaSource::PatientSpoken, u"the stairs"_s, {});
    visit.board().add(AgendaSource::Clinician, u"own words"_s, {});
    visit.board().add(AgendaSource::Clinician, u"Sleep"_s, u"sleep"_s);
    const auto sheet = visit.model.together();
    REQUIRE(sheet.agenda.size() == 2);
    CHECK(sheet.agenda[0].words == u"the stairs"_s);
    CHECK(sheet.agenda[0].isPatients);
    CHECK(sheet.agenda[1].words == u"Sleep"_s);
    CHECK_FALSE(sheet.agenda[1].isPatients);
}

TEST_CASE("what becomes of a line is said without a name, and what is not needed is left out",
    "[consultation][together]")
{
    Visit visit;
    for (const auto& words : { u"money"_s, u"sleep"_s, u"work"_s })
        visit.board().add(AgendaSource::PatientSpoken, words, {});
    visit.board().decide(0, ItemOutcome::SomeoneElse);
    visit.board().setPassedTo(0, u"Ms Smith"_s);
    visit.board().decide(1, ItemOutcome::NextTime);
    visit.board().setNextDate(1, QDate(2026, 8, 5));
    visit.board().decide(2, ItemOutcome::NotNeeded);
    const auto sheet = visit.model.together();
    REQUIRE(sheet.agenda.size() == 2);
    CHECK(sheet.agenda[0].whatNext == u"somebody else can help with this"_s);
    CHECK(sheet.agenda[1].whatNext == u"for next time, 5 Aug 2026"_s);
}

TEST_CASE("nothing agreed yet is an empty sheet", "[consultation][together]")
{
    Visit visit;
    CHECK(visit.model.together().isEmpty());
    visit.model.goal().setText(&presentation::GoalDraft::words, u"walk to the shop"_s);
    CHECK_FALSE(visit.model.together().isEmpty());
}

TEST_CASE(
    "what comes first for safety is for both, with its reason", "[consultation][together][safety]")
{
    Visit visit;
    visit.board().add(AgendaSource::PatientSpoken, u"the stairs"_s, {});
    visit.board().add(AgendaSource::Clinician, u"oxygen"_s, {});
    visit.board().setAboveReason(1, u"it was low"_s);
    CHECK(visit.model.together().agenda.size() == 1);

    visit.board().putAbove(1);

    const auto sheet = visit.model.together();
    REQUIRE(sheet.agenda.size() == 2);
    CHECK(sheet.agenda[0].words == u"oxygen"_s);
    CHECK(sheet.agenda[0].firstBecause == u"it was low"_s);
    CHECK(visit.model.summaryForRecord().contains(u"put first, because: it was low"_s));
}

TEST_CASE("the patient's own sentence stands above the goal, and a plan is not said twice",
    "[consultation][together][builder]")
{
    Visit visit;
    auto& goal = visit.model.goal();
    goal.setText(&presentation::GoalDraft::ownWords, u"I never get out"_s);
    goal.setText(&presentation::GoalDraft::what, u"walk"_s);

    const auto sheet = visit.model.together();
    CHECK(sheet.ownWords == u"I never get out"_s);
    CHECK(sheet.goal.isEmpty());
    CHECK(sheet.step == u"I will walk."_s);
}
