// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/ActionPlan.h"

#include "catch_compat.h"
#include "support/TestRules.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

domain::ActionPlanContent walkingPlan()
{
    domain::ActionPlanContent plan;
    plan.what = u"walk to the shop and back"_s;
    plan.howMuch = u"10 minutes"_s;
    plan.when = u"after lunch"_s;
    plan.timesPerWeek = 3;
    plan.startDate = QDate(2026, 3, 2);
    plan.reviewDate = QDate(2026, 3, 16);
    return plan;
}

}

TEST_CASE("a plan is full only when all six parts are there", "[domain][goals]")
{
    CHECK(domain::isFull(walkingPlan()));

    auto withoutWhat = walkingPlan();
    withoutWhat.what.clear();
    auto withoutAmount = walkingPlan();
    withoutAmount.howMuch.clear();
    auto withoutTime = walkingPlan();
    withoutTime.when.clear();
    auto withoutFrequency = walkingPlan();
    withoutFrequency.timesPerWeek.reset();
    auto withoutStart = walkingPlan();
    withoutStart.startDate.reset();
    auto withoutReview = walkingPlan();
    withoutReview.reviewDate.reset();
    for (const auto& plan :
        { withoutWhat, withoutAmount, withoutTime, withoutFrequency, withoutStart, withoutReview })
        CHECK_FALSE(domain::isFull(plan));
}

TEST_CASE("a plan reads as one sentence and leaves out what is missing", "[domain][goals]")
{
    CHECK(domain::asSentence(walkingPlan())
        == u"I will walk to the shop and back, 10 minutes, after lunch, 3 times a week."_s);

    auto bare = domain::ActionPlanContent {};
    CHECK(domain::asSentence(bare).isEmpty());
    bare.what = u"use the spacer"_s;
    bare.timesPerWeek = 7;
    CHECK(domain::asSentence(bare) == u"I will use the spacer, every day."_s);
}

TEST_CASE("words with percent signs stay as they were said in the sentence", "[domain][goals]")
{
    auto plan = walkingPlan();
    plan.what = u"walk 100%2 sure"_s;

    CHECK(domain::asSentence(plan).startsWith(u"I will walk 100%2 sure, 10 minutes"_s));
}

TEST_CASE("the five ticks follow what has been filled in", "[domain][goals]")
{
    const auto rules = test::shippedRules().plan;
    auto plan = walkingPlan();
    plan.confidenceFinal = test::rated<domain::Confidence>(7);

    const auto full = domain::smartTicks(plan, test::rated<domain::Importance>(9), {}, rules);
    CHECK((full.specific && full.measurable && full.achievable && full.relevant && full.timed));

    const auto reasonInstead = domain::smartTicks(plan, {}, u"to see my grandchildren"_s, rules);
    CHECK(reasonInstead.relevant);

    plan.confidenceFinal = test::rated<domain::Confidence>(6);
    plan.reviewDate.reset();
    const auto less = domain::smartTicks(plan, test::rated<domain::Importance>(6), {}, rules);
    CHECK_FALSE(less.achievable);
    CHECK_FALSE(less.relevant);
    CHECK_FALSE(less.timed);
}
