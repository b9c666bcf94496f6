// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/goals/GoalModel.h"

#include "application/common/Rules.h"
#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::GoalDraft;
using presentation::GoalModel;

namespace {

struct Form {
    domain::PlanRules rules = app::Rules::load().value().plan;
    QDate today { 2026, 7, 30 };
    GoalModel goal { rules, today, domain::StaffId(3) };

    void fill()
    {
        goal.setText(&GoalDraft::words, u"walk to the shop again"_s);
        goal.setText(&GoalDraft::what, u"walk"_s);
        goal.setText(&GoalDraft::howMuch, u"10 minutes"_s);
        goal.setText(&GoalDraft::when, u"after lunch"_s);
        goal.setTimesPerWeek(3);
    }
};

}

TEST_CASE("choosing how to follow up brings the usual day and me", "[goals]")
{
    Form form;
    form.fill();
    CHECK_FALSE(form.goal.draft().due);

    form.goal.setMethod(domain::FollowUpMethod::Phone);

    CHECK(form.goal.draft().due == form.today.addDays(form.rules.followUpDays));
    CHECK(form.goal.draft().owner == domain::StaffId(3));
    CHECK(form.goal.draft().review == form.goal.draft().due);
    CHECK(form.goal.draft().start == form.today);
}

TEST_CASE("low confidence brings the follow-up forward until a day is chosen", "[goals]")
{
    Form form;
    form.fill();
    form.goal.setMethod(domain::FollowUpMethod::Phone);

    form.goal.setConfidence(form.rules.confidenceCut - 1);
    CHECK(form.goal.draft().due == form.today.addDays(form.rules.followUpDaysLowConfidence));

    form.goal.setDue(form.today.addDays(42));
    form.goal.setConfidence(9);
    CHECK(form.goal.draft().due == form.today.addDays(42));
}

TEST_CASE("a smaller step keeps both ratings, a correction keeps one", "[goals][hz05_c2]")
{
    Form form;
    form.fill();
    form.goal.setConfidence(5);
    CHECK(form.goal.asksToMakeItSmaller());
    CHECK(form.goal.readiness() == domain::Readiness::MakeItSmaller);

    form.goal.setText(&GoalDraft::madeEasier, u"5 minutes first"_s);
    form.goal.setConfidenceAgain(8);
    auto step = form.goal.draft().toAgreed().value()->step->content;
    CHECK(step.confidenceFirst->value() == 5);
    CHECK(step.confidenceFinal->value() == 8);

    form.goal.setConfidence(9);
    step = form.goal.draft().toAgreed().value()->step->content;
    CHECK(step.confidenceFirst->value() == 9);
    CHECK(step.confidenceFinal->value() == 9);
    CHECK_FALSE(form.goal.asksToMakeItSmaller());
}

TEST_CASE("one then zero on the ruler is a plain ten", "[goals]")
{
    Form form;
    form.fill();
    form.goal.setConfidence(1);
    form.goal.setConfidence(10);

    CHECK(form.goal.draft().confidence() == 10);
    CHECK_FALSE(form.goal.draft().confidenceAgain);
    CHECK_FALSE(form.goal.asksToMakeItSmaller());
}

TEST_CASE("nobody chose the goal until somebody says so", "[goals]")
{
    Form form;
    form.fill();
    CHECK(form.goal.draft().toAgreed().value()->content.setBy == domain::SetBy::Clinician);

    form.goal.setSetBy(domain::SetBy::Together);
    CHECK(form.goal.draft().toAgreed().value()->content.setBy == domain::SetBy::Together);
}

TEST_CASE("an empty form agrees nothing and a step without a sentence stands for it", "[goals]")
{
    Form form;
    CHECK_FALSE(form.goal.draft().toAgreed().value());

    form.goal.setText(&GoalDraft::what, u"walk to the gate"_s);
    const auto agreed = form.goal.draft().toAgreed().value();
    REQUIRE(agreed);
    CHECK(agreed->content.words.toString() == u"I will walk to the gate."_s);
    CHECK(agreed->step->content.what == u"walk to the gate"_s);
}

TEST_CASE("words that are too long are refused by the field they stand in", "[goals]")
{
    Form form;
    form.fill();
    form.goal.setText(&GoalDraft::barrier, QString(300, u'x'));

    const auto agreed = form.goal.draft().toAgreed();

    REQUIRE_FALSE(agreed);
    CHECK(agreed.error().field == u"barrier"_s);
}

TEST_CASE("a reviewed goal keeps its identity and asks the confidence anew", "[goals]")
{
    Form form;
    const domain::Goal known { domain::GoalId(5), QUuid::createUuid(), domain::PatientId(7),
        { domain::GoalText::parse(u"dance at the wedding").value(), u"my daughter"_s, u"ACT"_s,
            domain::Importance::fromInt(9).value(), domain::SetBy::Patient, {}, {} },
        domain::GoalLifecycle::Active, domain::GoalAchievement::InProgress, {},
        domain::RowVersion::first().next() };
    domain::ActionPlanContent last;
    last.what = u"practise steps"_s;
    last.confidenceFirst = last.confidenceFinal = domain::Confidence::fromInt(6).value();

    form.goal.review(known, &last);

    CHECK(form.goal.isReview());
    CHECK(form.goal.draft().uid == known.uid);
    CHECK(form.goal.draft().what == u"practise steps"_s);
    CHECK_FALSE(form.goal.draft().confidenceFirst);
    CHECK(form.goal.draft().toAgreed().value()->baseVersion == known.version);
}

TEST_CASE("a goal comes back from its draft word for word", "[goals][drafts]")
{
    Form form;
    form.fill();
    form.goal.setText(&GoalDraft::why, u"my sister <b>& \u0633\u0644\u0627\u0645"_s);
    form.goal.setSetBy(domain::SetBy::Patient);
    form.goal.setImportance(9);
    form.goal.setConfidence(5);
    form.goal.setConfidenceAgain(7);
    form.goal.setMethod(domain::FollowUpMethod::Video);
    form.goal.promiseByTeam(domain::TeamId(2));
    form.goal.setAgendaItem(domain::AgendaItemId(12));

    const auto again = GoalDraft::restored(form.goal.draft().save());

    CHECK(again == form.goal.draft());
}

TEST_CASE("the five ticks follow what was agreed", "[goals]")
{
    Form form;
    form.goal.setText(&GoalDraft::what, u"walk"_s);
    CHECK(form.goal.ticks().specific);
    CHECK_FALSE(form.goal.ticks().measurable);
    CHECK_FALSE(form.goal.ticks().relevant);

    form.goal.setTimesPerWeek(3);
    form.goal.setConfidence(form.rules.confidenceCut);
    form.goal.setImportance(form.rules.importanceCut);
    const auto ticks = form.goal.ticks();
    CHECK((ticks.measurable && ticks.achievable && ticks.relevant && ticks.timed));
}

TEST_CASE("the plan's sentence is put into an empty goal and follows the plan", "[goals][builder]")
{
    Form form;
    form.goal.setText(&GoalDraft::ownWords, u"I never get out any more"_s);
    form.goal.setText(&GoalDraft::what, u"walk"_s);
    CHECK(form.goal.draft().words == u"I will walk."_s);

    form.goal.setText(&GoalDraft::howMuch, u"10 minutes"_s);
    form.goal.setTimesPerWeek(3);

    CHECK(form.goal.draft().words == u"I will walk, 10 minutes, 3 times a week."_s);
    CHECK_FALSE(form.goal.offersSentence());
    CHECK(form.goal.draft().ownWords == u"I never get out any more"_s);
}

TEST_CASE("what somebody typed as the goal is only replaced when they say so", "[goals][builder]")
{
    Form form;
    form.goal.setText(&GoalDraft::what, u"walk"_s);
    form.goal.setText(&GoalDraft::words, u"dance at the wedding"_s);
    form.goal.setText(&GoalDraft::howMuch, u"10 minutes"_s);
    CHECK(form.goal.draft().words == u"dance at the wedding"_s);
    REQUIRE(form.goal.offersSentence());
    std::function<void()> takeBack;
    QObject::connect(&form.goal, &GoalModel::undoable, &form.goal,
        [&takeBack](const QString&, const std::function<void()>& undo) { takeBack = undo; });

    form.goal.useSentence();
    CHECK(form.goal.draft().words == u"I will walk, 10 minutes."_s);

    REQUIRE(takeBack);
    takeBack();
    CHECK(form.goal.draft().words == u"dance at the wedding"_s);
    form.goal.setTimesPerWeek(3);
    CHECK(form.goal.draft().words == u"dance at the wedding"_s);
}

TEST_CASE("a sentence that is longer than a goal may be is not proposed", "[goals][builder]")
{
    Form form;
    form.goal.setText(&GoalDraft::what, QString(195, u'a'));
    form.goal.setText(&GoalDraft::howMuch, u"10 minutes"_s);

    CHECK_FALSE(form.goal.offersSentence());
    CHECK(form.goal.draft().toAgreed().has_value());
}

TEST_CASE("the patient's own sentence is kept whole, and stands for a goal that nobody typed",
    "[goals][builder]")
{
    Form form;
    const auto said = QString(290, u'ä');
    form.goal.setText(&GoalDraft::ownWords, said);

    const auto agreed = form.goal.draft().toAgreed();

    REQUIRE(agreed.has_value());
    REQUIRE(agreed->has_value());
    CHECK((*agreed)->content.ownWords == said);
    CHECK((*agreed)->content.words.toString() == said.left(200));
}

TEST_CASE("a draft keeps the patient's sentence, and whose words the goal's are",
    "[goals][builder][hz09]")
{
    Form form;
    form.goal.setText(&GoalDraft::ownWords, u"I never get out"_s);
    form.goal.setText(&GoalDraft::what, u"walk"_s);

    const auto again = GoalDraft::restored(form.goal.draft().save());

    CHECK(again == form.goal.draft());
    CHECK(again.isProposed);
}

TEST_CASE("another goal in the form can be taken back with every word", "[goals]")
{
    Form form;
    std::function<void()> takeBack;
    QObject::connect(&form.goal, &GoalModel::undoable, &form.goal,
        [&takeBack](const QString&, const std::function<void()>& undo) { takeBack = undo; });
    form.goal.startNew();
    CHECK_FALSE(takeBack);
    form.fill();
    const auto before = form.goal.draft();

    form.goal.startNew();
    CHECK(form.goal.draft().isEmpty());
    REQUIRE(takeBack);
    takeBack();

    CHECK(form.goal.draft() == before);
}
