// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Standings.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/goals/PlanActionRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What the practice promised its patients beside their own steps, over all of them, and saying
/// that it is done.
class Promises final {
public:
    struct Ports {
        UnitOfWork& work;
        PlanActionRepository& actions;
        Publisher& publisher;
        const domain::Clock& clock;
        Standings& standings;
    };

    explicit Promises(const Ports& ports) : m_ports(ports) { }

    /// That somebody came to the list is in the trail before it is shown.
    [[nodiscard]] Result<std::vector<PromiseRow>> open(
        const Authorized<Action::SeeCalls>& proof, CallScope scope) const;
    /// Reads again what this desk has open. Of a restricted record the name alone, unless the actor
    /// broke the glass.
    [[nodiscard]] Result<std::vector<PromiseRow>> list(
        const Authorized<Action::SeeCalls>& proof, CallScope scope) const;

    /// Takes an action off the lists, the patient's own too, or puts it back. The proof names the
    /// patient: an action for somebody else is refused. Conflict ("action.changed") when somebody
    /// was quicker.
    [[nodiscard]] Result<SaveOutcome> settle(const Authorized<Action::RecordContact>& proof,
        const domain::SaveKey& key, domain::PlanActionId id, domain::RowVersion base,
        bool isDone) const;

    /// The same for whoever promised it: themselves, or somebody who acts in the role that did.
    /// Another's is Denied ("action.not-yours").
    [[nodiscard]] Result<SaveOutcome> tick(const Authorized<Action::TickPromise>& proof,
        const domain::SaveKey& key, domain::PlanActionId id, domain::RowVersion base,
        bool isDone) const;

private:
    struct Settling {
        domain::PlanActionId id;
        domain::RowVersion base;
        bool isDone;
        bool isOwnersAlone; ///< who has not promised it is refused
    };

    template <domain::Action A>
    [[nodiscard]] Result<SaveOutcome> write(
        const Authorized<A>& proof, const domain::SaveKey& key, const Settling& settling) const;

    Ports m_ports;
};

}
