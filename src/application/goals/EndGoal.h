// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/goals/GoalEndings.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Ends a goal from the record, without a call.
class EndGoal final {
public:
    struct Ports {
        UnitOfWork& work;
        GoalEndings::Ports endings;
        Publisher& publisher;
        const domain::Clock& clock;
    };

    explicit EndGoal(const Ports& ports) : m_ports(ports) { }

    /// The proof names the patient: a goal of somebody else is refused. Otherwise as GoalEndings.
    [[nodiscard]] Result<SaveOutcome> run(const Authorized<Action::WriteConsultation>& proof,
        const domain::SaveKey& key, const GoalEndings::Ending& ending) const;

private:
    Ports m_ports;
};

}
