// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consultation/Consultation.h"

#include "catch_compat.h"

using namespace rooftree::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 2);

ConsultationRecord record()
{
    ConsultationRecord made { QUuid::createUuid(), PatientId(1) };
    made.startedAt = { 1000 };
    made.finishedAt = { 2000 };
    return made;
}

AgreedGoal goal()
{
    return { QUuid::createUuid(), {}, GoalContent { GoalText::parse(u"walk to church").value() } };
}

QString codeOf(const Result<void>& result) { return result ? QString() : result.error().detail; }

}

TEST_CASE("a consultation with nothing in it can be saved", "[domain][consultation]")
{
    CHECK(validate(record(), kToday));
}

TEST_CASE(
    "a follow-up cannot be promised for a day that has passed", "[domain][consultation][hz04_c2]")
{
    auto made = record();
    made.goals.push_back(goal());
    made.goals.back().followUp = FollowUpPromise { FollowUpMethod::Phone, kToday.addDays(-1) };

    CHECK(codeOf(validate(made, kToday)) == u"follow-up.in-the-past"_s);
    made.goals.back().followUp->due = kToday;
    CHECK(validate(made, kToday));
    made.goals.back().followUp->due = QDate();
    CHECK(codeOf(validate(made, kToday)) == u"follow-up.no-date"_s);
}

TEST_CASE("times a week are one to seven", "[domain][consultation]")
{
    auto made = record();
    made.goals.push_back(goal());
    made.goals.back().step = PlannedStep { QUuid::createUuid(), {} };

    for (const auto bad : { 0, 8, -1 }) {
        made.goals.back().step->content.timesPerWeek = bad;
        CHECK(codeOf(validate(made, kToday)) == u"number.out-of-range"_s);
    }
    made.goals.back().step->content.timesPerWeek = 7;
    CHECK(validate(made, kToday));
}

TEST_CASE("a plan is not reviewed before it starts", "[domain][consultation]")
{
    auto made = record();
    made.goals.push_back(goal());
    made.goals.back().step = PlannedStep { QUuid::createUuid(), {} };
    made.goals.back().step->content.startDate = kToday;
    made.goals.back().step->content.reviewDate = kToday.addDays(-1);

    CHECK(codeOf(validate(made, kToday)) == u"plan.review-before-start"_s);
}

TEST_CASE("a consultation does not end before it starts", "[domain][consultation]")
{
    auto made = record();
    made.finishedAt = { 999 };

    CHECK(codeOf(validate(made, kToday)) == u"consultation.ends-before-start"_s);
}
