// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/AccessRepository.h"
#include "application/access/AccessRules.h"
#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// "I am looking after this patient", "why I open my own record", breaking the glass: opens one
/// patient to one person for a while and puts it on the list that somebody else checks.
class ClaimAccess final {
public:
    struct Ports {
        UnitOfWork& work;
        AccessRepository& access;
        const domain::Clock& clock;
        const AccessRules& rules;
    };

    struct Claim {
        domain::ClaimKind kind = domain::ClaimKind::Reason;
        QString reason; ///< a code of the rules
        QString words;
    };

    explicit ClaimAccess(const Ports& ports);

    /// The proof names the patient. Validation: access.no-reason, access.reason-in-words.
    [[nodiscard]] Result<SaveOutcome> run(const Authorized<Action::ClaimAccess>& proof,
        const domain::SaveKey& key, const Claim& claim) const;

private:
    Ports m_ports;
};

}
