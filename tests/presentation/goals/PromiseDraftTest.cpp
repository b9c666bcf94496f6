// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what, while it is being agreed and in what is made of it.
#include "application/common/Rules.h"
#include "catch_compat.h"
#include "domain/common/Text.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/goals/GoalModel.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::ConsultationModel;
using presentation::GoalDraft;
using presentation::GoalModel;
using testing::FakePractice;

namespace {

struct Form {
    domain::PlanRules rules = app::Rules::load().value().plan;
    QDate today { 2026, 7, 30 };
    GoalModel goal { rules, today, domain::StaffId(3) };

    void promise(const QString& words, const domain::ActionOwner& owner = {})
    {
        goal.setActionWords(words);
        goal.setActionOwner(owner);
        goal.addAction();
    }
};

struct Visit {
    FakePractice practice;
    ConsultationModel model { practice.desk(), FakePractice::kPatient, {} };

    Visit()
    {
        model.open();
        practice.settle();
        auto& goal = model.goal();
        goal.setActionWords(u"ring the choir"_s);
        goal.setActionDue(practice.today().addDays(7));
        goal.addAction();
        goal.setActionWords(u"send the leaflet"_s);
        goal.setActionOwner({ FakePractice::kNurse });
        goal.addAction();
        goal.setActionWords(u"book the spirometry"_s);
        goal.setActionOwner({ {}, {}, domain::Role::Reception });
        goal.setActionAtNextVisit(true);
    }

    void finish()
    {
        model.finish();
        practice.settle();
    }
};

}

TEST_CASE("a line goes below the others and the next is the patient's again", "[goals][actions]")
{
    Form form;
    form.promise(u"send the leaflet"_s, { domain::StaffId(3) });

    const auto& draft = form.goal.draft();
    REQUIRE(draft.actions.size() == 1);
    CHECK(draft.actions.front().content.owner.person == domain::StaffId(3));
    CHECK(draft.nextAction.content == domain::PlanActionContent {});
    CHECK(draft.nextAction.uid != draft.actions.front().uid);
    form.goal.addAction();
    CHECK(form.goal.draft().actions.size() == 1);
}

TEST_CASE("a day and the next visit take each other's place", "[goals][actions]")
{
    Form form;
    form.goal.setActionDue(form.today.addDays(7));
    form.goal.setActionAtNextVisit(true);
    CHECK_FALSE(form.goal.draft().nextAction.content.due);
    form.goal.setActionDue(form.today.addDays(7));
    CHECK_FALSE(form.goal.draft().nextAction.content.isAtNextVisit);
}

TEST_CASE("a line that was taken away comes back where it was", "[goals][actions]")
{
    Form form;
    for (const auto& words : { u"one"_s, u"two"_s, u"three"_s })
        form.promise(words);
    std::function<void()> takeBack;
    QObject::connect(&form.goal, &GoalModel::undoable,
        [&](const QString&, const std::function<void()>& back) { takeBack = back; });

    form.goal.removeAction(form.goal.draft().actions[1].uid);
    REQUIRE(form.goal.draft().actions.size() == 2);
    form.promise(u"typed since"_s);
    takeBack();

    REQUIRE(form.goal.draft().actions.size() == 4);
    CHECK(form.goal.draft().actions[1].content.words == u"two"_s);
}

TEST_CASE("who does what stays when another goal is put into the form", "[goals][actions]")
{
    Form form;
    form.promise(u"ring the choir"_s);
    form.goal.setActionWords(u"half a sen"_s);

    form.goal.startNew();

    CHECK(form.goal.draft().actions.size() == 1);
    CHECK(form.goal.draft().nextAction.content.words == u"half a sen"_s);
}

TEST_CASE("a draft keeps who does what, the line that is being typed too", "[goals][actions]")
{
    Form form;
    form.promise(u"send the leaflet"_s, { domain::StaffId(3) });
    form.promise(u"book it"_s, { {}, {}, domain::Role::Reception });
    form.goal.setActionWords(u"ring the ch"_s);
    form.goal.setActionAtNextVisit(true);

    const auto again = GoalDraft::restored(form.goal.draft().save());

    CHECK(again == form.goal.draft());
    CHECK_FALSE(again.isEmpty());
}

TEST_CASE("a visit saves what is listed and what is being typed, cleaned", "[goals][actions]")
{
    Visit visit;
    visit.model.goal().setActionWords(u"  book   the spirometry "_s);
    visit.finish();

    REQUIRE(visit.practice.consultations.size() == 1);
    const auto& actions = visit.practice.consultations.front().actions;
    REQUIRE(actions.size() == 3);
    CHECK(actions[0].content.owner.isPatient());
    CHECK(actions[0].content.due == visit.practice.today().addDays(7));
    CHECK(actions[1].content.owner.person == FakePractice::kNurse);
    CHECK(actions[2].content.words
        == domain::cleanLine(u"  book   the spirometry "_s, domain::kLineLimit, u"actionWords"_s)
               .value());
    CHECK(actions[2].content.isAtNextVisit);
}

TEST_CASE("the view for two says what is promised, and names nobody of the practice",
    "[goals][actions][together][hz20_c7]")
{
    Visit visit;
    const auto sheet = visit.model.together();

    REQUIRE(sheet.patientWill.size() == 1);
    CHECK(sheet.patientWill.front().startsWith(u"ring the choir, by "_s));
    CHECK(sheet.practiceWill
        == QStringList { u"send the leaflet"_s, u"book the spirometry, at the next visit"_s });
    CHECK_FALSE(sheet.isEmpty());
}

TEST_CASE("the summary for the GP record says who promised what", "[goals][actions]")
{
    Visit visit;
    const auto summary = visit.model.summaryForRecord();

    CHECK(summary.contains(u"The patient: ring the choir, by "_s));
    CHECK(summary.contains(u"Nurse Jo Evans: send the leaflet"_s));
    CHECK(summary.contains(u"Reception: book the spirometry, at the next visit"_s));
}

TEST_CASE(
    "the record says what is open as mine, the patient's and other people's", "[goals][actions]")
{
    Visit visit;
    visit.finish();
    ConsultationModel next { visit.practice.desk(), FakePractice::kPatient, {} };
    next.open();
    visit.practice.settle();

    const auto lines = next.summary().actions;

    using Whose = presentation::RecordSummary::ActionLine::Whose;
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].whose == Whose::Mine);
    CHECK(lines[0].words == u"send the leaflet"_s);
    CHECK(lines[0].who.isEmpty());
    CHECK(lines[1].whose == Whose::Patients);
    CHECK(lines[1].due.startsWith(u"by "_s));
    CHECK(lines[2].whose == Whose::Others);
    CHECK(lines[2].who == u"Reception"_s);
}
