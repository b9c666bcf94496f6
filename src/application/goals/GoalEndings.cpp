// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/goals/GoalEndings.h"

#include "domain/common/Text.h"

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ActionFate;
using domain::ErrorKind;

namespace {

    auto refused(const QString& code)
    {
        return domain::fail(ErrorKind::Validation, u"openActions"_s, code);
    }

    const ActionFate* fateOf(const std::vector<ActionFate>& fates, const domain::PlanAction& action)
    {
        const auto found = std::find_if(fates.begin(), fates.end(),
            [&action](const ActionFate& fate) { return fate.action == action.id; });
        return found == fates.end() ? nullptr : &*found;
    }

}

Result<void> GoalEndings::checkGoal(
    domain::GoalId goal, const domain::PlanAction& action, domain::GoalId ended) const
{
    const auto other = m_ports.goals.find(goal);
    if (!other)
        return domain::failure(other);
    if (goal == ended || other->patient != action.patient || !other->isOpen())
        return refused(u"action.other-goal"_s);
    return {};
}

Result<void> GoalEndings::carryOut(const ActionFate& fate, const domain::PlanAction& action,
    const ActionSettled& settled, EventId event) const
{
    using Kind = ActionFate::Kind;
    auto& actions = m_ports.actions;
    switch (fate.kind) {
    case Kind::Keep:
        return actions.assign(action.id, fate.base, {}, event);
    case Kind::Move:
        return actions.assign(action.id, fate.base, fate.goal, event);
    case Kind::Done:
        return actions.settle(action.id, fate.base, settled, event);
    case Kind::GiveUp:
        break;
    }
    const auto reason = domain::cleanLine(fate.reason, domain::kLineLimit, u"openActions"_s);
    if (!reason)
        return domain::failure(reason);
    return actions.giveUp(action.id, fate.base, settled, *reason, event);
}

Result<void> GoalEndings::carryOut(
    const Ending& ending, const ActionSettled& settled, EventId event) const
{
    const auto goal = m_ports.goals.find(ending.goal);
    if (!goal)
        return domain::failure(goal);
    if (!goal->isOpen())
        return domain::fail(ErrorKind::Validation, u"goal"_s, u"goal.ended-already"_s);
    const auto open = m_ports.actions.openOfGoal(ending.goal);
    if (!open)
        return domain::failure(open);
    if (open->size() != ending.fates.size())
        return refused(u"goal.open-actions"_s);
    for (const auto& action : *open) {
        const auto* fate = fateOf(ending.fates, action);
        if (!fate)
            return refused(u"goal.open-actions"_s);
        if (auto good = domain::validate(*fate); !good)
            return good;
        if (fate->goal) {
            if (auto good = checkGoal(*fate->goal, action, ending.goal); !good)
                return good;
        }
        if (auto done = carryOut(*fate, action, settled, event); !done)
            return done;
    }
    if (auto closed = m_ports.followUps.closeOfGoal(ending.goal, event); !closed)
        return closed;
    using domain::GoalAchievement;
    using domain::GoalLifecycle;
    const auto ended = m_ports.goals.addVersion(goal->id, ending.base, goal->content,
        ending.isAchieved ? GoalLifecycle::Completed : GoalLifecycle::Cancelled,
        ending.isAchieved ? GoalAchievement::Achieved : GoalAchievement::NotAchieved, settled.at,
        event);
    return ended ? Result<void> {} : domain::failure(ended);
}

}
