// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/RecordSummary.h"

#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::FakePractice;

namespace {

/// A goal with one plan for each answer; each is three weeks older than the one before.
struct Course {
    FakePractice practice;
    domain::GoalId goal = practice.addGoal(u"walk to the shop"_s).id;
    app::RecordView record { practice.services().patients.find(FakePractice::kPatient).value() };

    Course() { record.goals = practice.goals; }

    void planned(int confidence, std::optional<int> afterwards = {})
    {
        domain::ActionPlan plan { domain::ActionPlanId(qint64(record.plans.size()) + 1),
            QUuid::createUuid(), FakePractice::kPatient, goal, domain::ConsultationId(1), {}, {},
            domain::instantAt(
                practice.today().addDays(-21 * qint64(record.plans.size())), QTime(9, 0)) };
        plan.content.confidenceFirst = domain::Confidence::fromInt(confidence).value();
        if (afterwards)
            plan.content.confidenceFinal = domain::Confidence::fromInt(*afterwards).value();
        record.plans.push_back(plan);
    }

    [[nodiscard]] presentation::RecordSummary::GoalLine line()
    {
        const auto summary
            = presentation::summarize(record, practice.services().rules, practice.today());
        return summary.openGoals.front();
    }
};

}

TEST_CASE("the confidence of a goal is a line once it was asked twice", "[consultation][trend]")
{
    Course course;
    course.planned(8);
    CHECK_FALSE(course.line().trend);
    course.planned(3, 5);
    course.planned(4);

    const auto trend = course.line().trend;
    REQUIRE(trend);
    REQUIRE(trend->points.size() == 3);
    CHECK(trend->points[0].value == 4);
    CHECK(trend->points[1].value == 5); // after the step was made smaller
    CHECK(trend->points[2].value == 8);
    CHECK(trend->sentence == u"From 4 to 8 in 6 weeks."_s);
}

TEST_CASE("how long a trend took is said in days, weeks or months", "[consultation][trend]")
{
    const QDate from(2026, 1, 1);
    const auto text = [from](int days) {
        return presentation::trendText(u"5"_s, u"8"_s, from, from.addDays(days));
    };
    CHECK(text(0) == u"From 5 to 8 on one day."_s);
    CHECK(text(1) == u"From 5 to 8 in a day."_s);
    CHECK(text(13) == u"From 5 to 8 in 13 days."_s);
    CHECK(text(14) == u"From 5 to 8 in 2 weeks."_s);
    CHECK(text(83) == u"From 5 to 8 in 11 weeks."_s);
    CHECK(text(84) == u"From 5 to 8 in 2 months."_s);
}
