// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/AccessRepository.h"
#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// The list of claims that somebody else looks at, the same day.
class ReviewAccess final {
public:
    ReviewAccess(UnitOfWork& work, AccessRepository& access, const domain::Clock& clock);

    /// Of the last `days` civil days, today included, and older ones nobody has looked at.
    [[nodiscard]] Result<std::vector<ClaimRow>> list(
        const Authorized<Action::ReviewAccess>& proof, int days) const;

    /// Denied ("access.own-claim"): nobody checks what they did themselves. Conflict
    /// ("access.reviewed-already").
    [[nodiscard]] Result<SaveOutcome> review(const Authorized<Action::ReviewAccess>& proof,
        const domain::SaveKey& key, domain::ClaimId claim, domain::Finding finding,
        const QString& words) const;

private:
    UnitOfWork& m_work;
    AccessRepository& m_access;
    const domain::Clock& m_clock;
};

}
