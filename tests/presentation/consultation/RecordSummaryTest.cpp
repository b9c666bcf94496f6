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
    app::RecordView record { practice.patients.front() };

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

    /// At a call that was due a fortnight after the one before.
    void went(domain::Attainment attainment, domain::GoalId about)
    {
        const auto number = qint64(record.followUps.size());
        domain::FollowUp call { domain::FollowUpId(number + 1), QUuid::createUuid(),
            FakePractice::kPatient, about, {}, {}, false, {} };
        constexpr int kFortnight = 14;
        call.went = { attainment,
            domain::instantAt(practice.today().addDays(-kFortnight * (number + 1)), QTime(9, 0)) };
        record.followUps.push_back(call);
    }

    [[nodiscard]] QString gas()
    {
        return presentation::summarize(record, practice.services().rules, practice.today())
            .gasScore;
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

TEST_CASE(
    "how it went is said once and drawn from the second call on", "[consultation][trend][gas]")
{
    Course course;
    CHECK(course.line().went.isEmpty());
    course.went(domain::Attainment::AsPlanned, course.goal);
    CHECK(course.line().went == u"As planned, 2 weeks ago"_s);
    CHECK_FALSE(course.line().attainment);
    course.went(domain::Attainment::NotDone, course.goal); // a fortnight before that
    course.went(domain::Attainment::MuchMore, domain::GoalId(99)); // of another goal

    const auto line = course.line();
    CHECK(line.went == u"As planned, 2 weeks ago"_s);
    REQUIRE(line.attainment);
    REQUIRE(line.attainment->points.size() == 2);
    CHECK(line.attainment->points[0].value == -2);
    CHECK(line.attainment->points[1].value == 0);
    CHECK(line.attainment->sentence
        == u"From \u201cNot done\u201d to \u201cAs planned\u201d in 2 weeks."_s);
}

TEST_CASE("the goal attainment score is over what each open goal said last", "[consultation][gas]")
{
    Course course;
    CHECK(course.gas().isEmpty());
    course.went(domain::Attainment::More, course.goal);
    CHECK(course.gas().contains(u"T-score 60.0, over one goal"_s));
    course.went(domain::Attainment::NotDone, course.goal); // earlier, so it counts no more
    CHECK(course.gas().contains(u"T-score 60.0, over one goal"_s));

    const auto second = course.practice.addGoal(u"sleep through"_s);
    course.record.goals = course.practice.goals;
    course.went(domain::Attainment::More, second.id);
    CHECK(course.gas().contains(u"T-score 62.4, over 2 goals"_s));

    course.record.goals.back().lifecycle = domain::GoalLifecycle::Completed;
    CHECK(course.gas().contains(u"T-score 60.0, over one goal"_s));
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

TEST_CASE(
    "an amended visit is one of the timeline, with its versions below it", "[consultation][amend]")
{
    Course course;
    const auto day = [&course](int ago) {
        return domain::instantAt(course.practice.today().addDays(-ago), QTime(9, 0));
    };
    const auto visit = [&](qint64 id, int ago, std::optional<qint64> amends, const QString& why) {
        domain::Consultation made { domain::ConsultationId(id), QUuid::createUuid(),
            FakePractice::kPatient, domain::StaffId(7), {}, domain::ConsultationKind::PlannedReview,
            day(ago), day(ago), {}, {}, domain::RowVersion::first() };
        if (amends)
            made.amends = domain::ConsultationId(*amends);
        made.amendReason = why;
        return made;
    };
    // Newest first, as they are read: the third amends the second, and that the first.
    course.record.consultations
        = { visit(3, 1, 2, u"and the dose"_s), visit(2, 2, 1, u"the other knee"_s),
              visit(5, 3, 99, u"of long ago"_s), visit(4, 4, {}, {}), visit(1, 9, {}, {}) };

    const auto lines = presentation::summarize(course.record, course.practice.services().rules,
        course.practice.today(), {}, { { domain::StaffId(7), u"Jo Evans"_s } })
                           .visits;

    REQUIRE(lines.size() == 5);
    CHECK(lines[0].amended.endsWith(u"by Jo Evans: of long ago"_s)); // its first version is too old
    CHECK(lines[1].amended.isEmpty());
    CHECK(lines[1].isNewest);
    CHECK(lines[2].amended.isEmpty());
    CHECK_FALSE(lines[2].isNewest);
    CHECK(lines[3].amended.startsWith(u"Amended on "_s));
    CHECK(lines[3].amended.endsWith(u"by Jo Evans: the other knee"_s));
    CHECK_FALSE(lines[3].isNewest);
    CHECK(lines[4].amended.endsWith(u"by Jo Evans: and the dose"_s));
    CHECK(lines[4].isNewest);
}
