// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Standings.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/followup/FollowUpRepository.h"
#include "application/goals/GoalEndings.h"
#include "domain/common/Clock.h"
#include "domain/goals/PlanRules.h"

namespace rooftree::app {

/// "Who needs a call", and what came of a try.
class Calls final {
public:
    struct Ports {
        UnitOfWork& work;
        FollowUpRepository& followUps;
        GoalRepository& goals;
        PlanActionRepository& actions;
        Publisher& publisher;
        const domain::Clock& clock;
        const domain::PlanRules& rules;
        Standings& standings;
    };

    explicit Calls(const Ports& ports);

    /// That somebody came to the list is in the trail before it is shown.
    [[nodiscard]] Result<std::vector<CallRow>> open(
        const Authorized<Action::SeeCalls>& proof, CallScope scope) const;
    /// Reads again what this desk has open. Of a restricted record the name alone, unless the actor
    /// broke the glass.
    [[nodiscard]] Result<std::vector<CallRow>> list(
        const Authorized<Action::SeeCalls>& proof, CallScope scope) const;

    struct Contact {
        domain::FollowUpAttempt attempt;
        std::optional<domain::FollowUpPromise> next; ///< the next promise when the goal goes on
        QUuid nextUid;
        std::vector<domain::ActionFate>
            fates {}; ///< what becomes of the actions of a goal that ends
    };

    /// Appends the try; when it was spoken about, moves the goal on (achieved, ended, kept) and
    /// makes the next promise, all in one transaction; ending the goal asks about its open actions
    /// (GoalEndings). The proof names the patient. Validation: a day to try again that is past, a
    /// contact that says how it went without having spoken.
    [[nodiscard]] Result<SaveOutcome> record(const Authorized<Action::RecordContact>& proof,
        const domain::SaveKey& key, const Contact& contact) const;

private:
    [[nodiscard]] Result<void> moveGoal(const domain::FollowUp& followUp, const Contact& contact,
        domain::StaffId by, EventId event) const;

    Ports m_ports;
};

}
