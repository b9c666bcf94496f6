// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanChanges.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace rooftree::documents;
using namespace Qt::StringLiterals;

namespace {

PlanSheet before()
{
    PlanSheet sheet;
    sheet.number = 3;
    sheet.issuedOn = QDate(2026, 6, 1);
    sheet.agenda = { { u"sleep"_s, {} }, { u"my knees"_s, u"next time"_s } };
    sheet.goals
        = { { u"walk to the shop"_s, u"my daughter"_s, u"I will walk, 10 minutes."_s, u"it rains"_s,
            u"I walk in the hall"_s, 7, u"by phone"_s, QDate(2026, 6, 15), u"Jo"_s, u"goal-a"_s } };
    sheet.contact = u"Ring 01632 960123."_s;
    return sheet;
}

}

TEST_CASE("a plan that says the same names the one before and marks nothing",
    "[documents][plan][hz11_c5]")
{
    auto now = before();
    now.number = 4;

    markChanges(now, before());

    CHECK(now.replaces == PlanSheet::Other { 3, QDate(2026, 6, 1) });
    CHECK_FALSE(hasMarks(now));
}

TEST_CASE("a first plan has no marks and replaces none", "[documents][plan][hz11_c5]")
{
    CHECK_FALSE(hasMarks(before()));
    CHECK_FALSE(before().replaces);
}

TEST_CASE("only the part of a goal that changed is marked", "[documents][plan][hz11_c5]")
{
    auto now = before();
    auto& goal = now.goals[0];
    goal.plan = u"I will walk, 20 minutes."_s;
    goal.why = u" my daughter "_s; // only blanks differ

    markChanges(now, before());

    CHECK(goal.marks.plan == PlanMark::Changed);
    CHECK(goal.marks.goal == PlanMark::None);
    CHECK(goal.marks.why == PlanMark::None);
    CHECK(goal.marks.ifThen == PlanMark::None);
    CHECK(goal.marks.confidence == PlanMark::None);
    CHECK(goal.marks.followUp == PlanMark::None);
    CHECK(hasMarks(now));
}

TEST_CASE("each part of a goal is compared with its own", "[documents][plan][hz11_c5]")
{
    auto now = before();
    auto& goal = now.goals[0];
    goal.words = u"walk to the park"_s;
    goal.why = u"my sister"_s;
    goal.thenResponse = u"I dance"_s;
    goal.confidence = 8;
    goal.followUpOn = QDate(2026, 7, 1);
    now.contact = u"Ring 01632 960999."_s;

    markChanges(now, before());

    CHECK(goal.marks.goal == PlanMark::Changed);
    CHECK(goal.marks.why == PlanMark::Changed);
    CHECK(goal.marks.plan == PlanMark::None);
    CHECK(goal.marks.ifThen == PlanMark::Changed);
    CHECK(goal.marks.confidence == PlanMark::Changed);
    CHECK(goal.marks.followUp == PlanMark::Changed);
    CHECK(now.contactMark == PlanMark::Changed);
}

TEST_CASE("what was empty before is new, and what is empty now is not marked",
    "[documents][plan][hz11_c5]")
{
    auto earlier = before();
    earlier.goals[0].why.clear();
    earlier.goals[0].ifBarrier.clear();
    earlier.goals[0].thenResponse.clear();
    earlier.goals[0].confidence.reset();
    earlier.goals[0].followUpHow.clear();
    earlier.goals[0].followUpOn.reset();
    earlier.goals[0].followUpWho.clear();
    earlier.contact.clear();
    auto now = before();
    now.goals[0].plan.clear();

    markChanges(now, earlier);

    const auto& marks = now.goals[0].marks;
    CHECK(marks.why == PlanMark::New);
    CHECK(marks.ifThen == PlanMark::New);
    CHECK(marks.confidence == PlanMark::New);
    CHECK(marks.followUp == PlanMark::New);
    CHECK(marks.plan == PlanMark::None);
    CHECK(now.contactMark == PlanMark::New);
}

TEST_CASE("a goal that was not on the plan is new as a whole", "[documents][plan][hz11_c5]")
{
    auto now = before();
    now.goals.push_back(now.goals[0]);
    now.goals[1].key = u"goal-b"_s;

    markChanges(now, before());

    CHECK(now.goals[0].marks.goal == PlanMark::None);
    CHECK(now.goals[1].marks.goal == PlanMark::New);
    CHECK(now.goals[1].marks.plan == PlanMark::None);
}

TEST_CASE("a goal of a plan without keys is known again by its words", "[documents][plan][hz11_c5]")
{
    auto earlier = before();
    earlier.goals[0].key.clear();
    auto now = before();
    now.goals[0].confidence = 9;

    markChanges(now, earlier);

    CHECK(now.goals[0].marks.goal == PlanMark::None);
    CHECK(now.goals[0].marks.confidence == PlanMark::Changed);
}

TEST_CASE("a line of the agenda is new, or changed when something else becomes of it",
    "[documents][plan][hz11_c5]")
{
    auto now = before();
    now.agenda = { { u"sleep"_s, {} }, { u"my knees"_s, {} }, { u"the stairs"_s, {} } };

    markChanges(now, before());

    CHECK(now.agenda[0].mark == PlanMark::None);
    CHECK(now.agenda[1].mark == PlanMark::Changed);
    CHECK(now.agenda[2].mark == PlanMark::New);
}
