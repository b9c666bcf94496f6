// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"
#include "application/goals/GoalRepository.h"
#include "application/goals/PlanActionRepository.h"
#include "domain/goals/ActionFate.h"

namespace rooftree::app {

/// Ends goals inside the write of whoever ends them, so that nothing that was promised for one is
/// left behind: every open action gets a fate, and no call about it stays open.
class GoalEndings final {
public:
    struct Ports {
        GoalRepository& goals;
        PlanActionRepository& actions;
        FollowUpRepository& followUps;
    };

    explicit GoalEndings(const Ports& ports) : m_ports(ports) { }

    struct Ending {
        domain::GoalId goal;
        domain::RowVersion base;
        bool isAchieved = false;
        std::vector<domain::ActionFate> fates;
    };

    /// Validation ("goal.open-actions") when an open action has no fate or one has that is not
    /// open for this goal; "goal.ended-already"; "action.other-goal" when one is moved to a goal
    /// that is not open or somebody else's. Conflict as the repositories.
    [[nodiscard]] Result<void> carryOut(
        const Ending& ending, const ActionSettled& settled, EventId event) const;

private:
    [[nodiscard]] Result<void> carryOut(const domain::ActionFate& fate,
        const domain::PlanAction& action, const ActionSettled& settled, EventId event) const;
    [[nodiscard]] Result<void> checkGoal(
        domain::GoalId goal, const domain::PlanAction& action, domain::GoalId ended) const;

    Ports m_ports;
};

}
