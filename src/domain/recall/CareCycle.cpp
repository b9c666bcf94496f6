// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recall/CareCycle.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    using enum CycleState;

    CycleState stateOf(RecallStepKind kind)
    {
        switch (kind) {
        case RecallStepKind::Invited:
            return Invited;
        case RecallStepKind::InfoGathered:
            return InfoGathered;
        case RecallStepKind::ResultsSeen:
            return ResultsSeen;
        case RecallStepKind::PrepSent:
            return PrepSent;
        case RecallStepKind::DidNotAttend:
            return DidNotAttend;
        }
        return Due;
    }

    bool isSince(const std::optional<QDate>& day, const std::optional<QDate>& start)
    {
        return day && (!start || *day >= *start);
    }

    CycleState afterReview(const CycleFacts& facts)
    {
        if (facts.followedUp && *facts.followedUp > *facts.review)
            return FollowedUp;
        if (isSince(facts.planShared, facts.review))
            return PlanShared;
        return isSince(facts.plan, facts.review) ? PlanAgreed : ConversationHeld;
    }

    /// The lines of this cycle, in the order in which they were written.
    std::vector<RecallStep> ofThisCycle(
        const std::vector<RecallStep>& steps, const std::optional<QDate>& review)
    {
        std::vector<RecallStep> found;
        std::copy_if(steps.begin(), steps.end(), std::back_inserter(found),
            [&](const auto& step) { return !step.isTakenBack && (!review || step.day > *review); });
        std::sort(found.begin(), found.end(),
            [](const auto& one, const auto& other) { return one.id < other.id; });
        return found;
    }

    CycleState onTheWay(const std::vector<RecallStep>& steps, const CycleFacts& facts)
    {
        CycleState state = Due;
        for (const auto& step : steps) {
            const auto next = stateOf(step.kind);
            // The order counts, not who wrote first. Who did not come is asked again.
            const bool stoodAside = next == DidNotAttend || state == DidNotAttend;
            state = stoodAside ? next : std::max(state, next);
        }
        const bool hasAgenda = facts.agenda && !steps.empty() && *facts.agenda >= steps.front().day
            && (!facts.review || *facts.agenda > *facts.review);
        return hasAgenda && state != DidNotAttend ? AgendaReceived : state;
    }

    bool isAsked(CycleState state) { return state == Due || state == Invited; }

    void addInvitations(CareCycle& cycle, const std::vector<RecallStep>& steps,
        const RecallRules& rules, QDate today)
    {
        for (const auto& step : steps) {
            if (step.kind != RecallStepKind::Invited)
                continue;
            ++cycle.invitations;
            cycle.lastInvited = step.day;
        }
        if (!isAsked(cycle.state))
            return;
        const QDate next = cycle.lastInvited ? cycle.lastInvited->addDays(rules.daysBetween)
                                             : std::min(cycle.due, today);
        if (cycle.invitations < rules.invitations)
            cycle.nextInvitation = next;
        else
            cycle.isUnanswered = next <= today;
    }

}

const RecallRules::Reason* RecallRules::reason(QStringView id) const
{
    const auto found = std::find_if(
        reasons.begin(), reasons.end(), [id](const auto& each) { return each.id == id; });
    return found == reasons.end() ? nullptr : &*found;
}

LetterWindow letterWindow(QDate visit, const RecallRules& rules)
{
    return { visit.addDays(-rules.letterAtMostDays), visit.addDays(-rules.letterAtLeastDays) };
}

QDate reviewDue(const std::optional<QDate>& lastReview, const std::optional<BirthDate>& born,
    const RecallRules& rules, QDate today)
{
    if (lastReview)
        return lastReview->addMonths(rules.everyMonths);
    const bool hasMonth = born && born->precision() >= DatePrecision::Month;
    return { today.year(), hasMonth ? born->firstDay().month() : today.month(), 1 };
}

CareCycle careCycle(const CycleFacts& facts, const std::vector<RecallStep>& steps, QDate due,
    const RecallRules& rules, QDate today)
{
    CareCycle cycle;
    cycle.due = due;
    const auto lines = ofThisCycle(steps, facts.review);
    const QDate horizon(today.year(), today.month(), today.daysInMonth());
    if (facts.review && due > horizon && lines.empty()) {
        cycle.state = afterReview(facts);
        return cycle;
    }
    cycle.state = onTheWay(lines, facts);
    for (const auto& line : lines) {
        if (line.kind == RecallStepKind::PrepSent)
            cycle.letterSent = line.day;
    }
    addInvitations(cycle, lines, rules, today);
    return cycle;
}

}
