// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recall/CareCycle.h"

#include "application/recall/ReadRecallRules.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::CareCycle;
using domain::CycleFacts;
using domain::CycleState;
using domain::RecallStep;
using domain::RecallStepKind;

namespace {

const QDate kToday(2026, 3, 14);

const domain::RecallRules& rules()
{
    static const auto read = app::readRecallRules().value();
    return read;
}

/// A line, so many days before today.
RecallStep line(RecallStepKind kind, int daysAgo)
{
    static qint64 id = 0;
    RecallStep step;
    step.id = domain::RecallStepId(++id);
    step.kind = kind;
    step.day = kToday.addDays(-daysAgo);
    return step;
}

CareCycle cycle(const std::vector<RecallStep>& steps, const CycleFacts& facts = {})
{
    return domain::careCycle(facts, steps, QDate(2026, 3, 1), rules(), kToday);
}

QDate due(std::optional<QDate> review, const char16_t* born = nullptr)
{
    const auto birth = born
        ? std::optional(domain::BirthDate::fromIso(QStringView(born), kToday).value())
        : std::nullopt;
    return domain::reviewDue(review, birth, rules(), kToday);
}

}

TEST_CASE("a review is due a year after the last one, or in the month of the birthday", "[recall]")
{
    CHECK(due(QDate(2025, 6, 20), u"1947-02-03") == QDate(2026, 6, 20));
    CHECK(due(QDate(2024, 2, 29)) == QDate(2025, 2, 28));
    CHECK(due({}, u"1947-11-03") == QDate(2026, 11, 1));
    CHECK(due({}, u"1947-02") == QDate(2026, 2, 1));
    CHECK(due({}, u"1947") == QDate(2026, 3, 1));
    CHECK(due({}) == QDate(2026, 3, 1));
}

TEST_CASE("three invitations go out, three weeks apart, and then somebody looks", "[recall]")
{
    using enum RecallStepKind;
    const auto never = cycle({});
    CHECK(never.state == CycleState::Due);
    CHECK(never.nextInvitation == QDate(2026, 3, 1));

    const auto once = cycle({ line(Invited, 10) });
    CHECK(once.state == CycleState::Invited);
    CHECK(once.invitations == 1);
    CHECK(once.nextInvitation == kToday.addDays(11));

    const auto thrice = cycle({ line(Invited, 60), line(Invited, 40), line(Invited, 20) });
    CHECK(thrice.invitations == 3);
    CHECK_FALSE(thrice.nextInvitation);
    CHECK_FALSE(thrice.isUnanswered);

    const auto silent = cycle({ line(Invited, 60), line(Invited, 40), line(Invited, 21) });
    CHECK(silent.isUnanswered);
}

TEST_CASE("a line that was taken back was never written", "[recall]")
{
    auto wrong = line(RecallStepKind::Invited, 3);
    wrong.isTakenBack = true;

    const auto now = cycle({ line(RecallStepKind::Invited, 30), wrong });

    CHECK(now.invitations == 1);
    CHECK(now.lastInvited == kToday.addDays(-30));
}

TEST_CASE("the furthest step counts, in whatever order they were written", "[recall]")
{
    using enum RecallStepKind;
    CHECK(cycle({ line(Invited, 9), line(PrepSent, 3), line(InfoGathered, 3) }).state
        == CycleState::PrepSent);
    CHECK(cycle({ line(Invited, 9), line(InfoGathered, 3), line(ResultsSeen, 2) }).state
        == CycleState::ResultsSeen);
    const auto absent = cycle({ line(Invited, 9), line(PrepSent, 3), line(DidNotAttend, 1) });
    CHECK(absent.state == CycleState::DidNotAttend);
    CHECK_FALSE(absent.nextInvitation);
    CHECK(cycle({ line(DidNotAttend, 9), line(Invited, 1) }).state == CycleState::Invited);
}

TEST_CASE("an agenda that came after the invitation is seen by itself", "[recall]")
{
    const std::vector steps { line(RecallStepKind::Invited, 10) };
    CycleFacts facts;
    facts.agenda = kToday.addDays(-11);
    CHECK(cycle(steps, facts).state == CycleState::Invited);
    facts.agenda = kToday.addDays(-2);
    CHECK(cycle(steps, facts).state == CycleState::AgendaReceived);
    CHECK_FALSE(cycle(steps, facts).nextInvitation);
}

TEST_CASE("the visit, the plan, its paper and the call move somebody on by themselves", "[recall]")
{
    const QDate review = kToday.addDays(-5);
    const auto after = [&](CycleFacts facts) {
        facts.review = review;
        return domain::careCycle(
            facts, { line(RecallStepKind::Invited, 30) }, review.addMonths(12), rules(), kToday)
            .state;
    };
    CHECK(after({}) == CycleState::ConversationHeld);
    CycleFacts facts;
    facts.plan = review.addDays(-90);
    CHECK(after(facts) == CycleState::ConversationHeld);
    facts.plan = review;
    CHECK(after(facts) == CycleState::PlanAgreed);
    facts.planShared = review.addDays(1);
    CHECK(after(facts) == CycleState::PlanShared);
    facts.followedUp = review;
    CHECK(after(facts) == CycleState::PlanShared);
    facts.followedUp = review.addDays(1);
    CHECK(after(facts) == CycleState::FollowedUp);
}

TEST_CASE("lines of the last year say nothing about this one", "[recall]")
{
    CycleFacts facts;
    facts.review = kToday.addMonths(-12);
    const auto now
        = domain::careCycle(facts, { line(RecallStepKind::Invited, 400) }, kToday, rules(), kToday);
    CHECK(now.state == CycleState::Due);
    CHECK(now.invitations == 0);
}

TEST_CASE("who is left out is left out until the last day, or until somebody ends it", "[recall]")
{
    domain::RecallException left;
    left.from = QDate(2026, 3, 1);
    left.until = QDate(2026, 3, 14);
    CHECK(left.appliesOn(kToday));
    CHECK_FALSE(left.appliesOn(kToday.addDays(1)));
    CHECK_FALSE(left.appliesOn(QDate(2026, 2, 28)));
    left.endedOn = kToday;
    CHECK_FALSE(left.appliesOn(kToday));
    CHECK(left.appliesOn(kToday.addDays(-1)));
}

TEST_CASE(
    "the letter before a visit goes between 14 and 3 days before it, both included", "[recall]")
{
    const auto window = domain::letterWindow(QDate(2026, 12, 1), rules());
    CHECK(window.from == QDate(2026, 11, 17));
    CHECK(window.until == QDate(2026, 11, 28));
    CHECK(window.includes(window.from));
    CHECK(window.includes(window.until));
    CHECK_FALSE(window.includes(window.from.addDays(-1)));
    CHECK_FALSE(window.includes(window.until.addDays(1)));
}

TEST_CASE("the day on which the letter went is that of this cycle, the last one", "[recall]")
{
    CHECK_FALSE(cycle({ line(RecallStepKind::Invited, 9) }).letterSent);
    CHECK(cycle({ line(RecallStepKind::PrepSent, 9), line(RecallStepKind::PrepSent, 4) }).letterSent
        == kToday.addDays(-4));
    CHECK_FALSE(cycle({ line(RecallStepKind::PrepSent, 400) },
        { kToday.addDays(-300), {}, {}, {},
            {} }).letterSent);
}
