// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/access/SignIn.h"

namespace rooftree::app {

/// Who stands for a restore: a manager and an administrator, who are two people. A practice in
/// which only one person holds either role restores alone; its trail then names one
/// (docs/adr/0016-restore.md).
struct RestoreApproval {
    Authorized<Action::RestoreBackup> by;
    std::optional<Authorized<Action::RestoreBackup>> with;

    [[nodiscard]] bool isAlone() const { return !with; }
};

/// Denied restore.two-people: the same person twice, roles that are not a manager's and an
/// administrator's, or one alone where there are two.
[[nodiscard]] Result<RestoreApproval> approveRestore(const Gate& gate, const SignedIn& first,
    const std::optional<SignedIn>& second, const std::vector<domain::Staff>& staff);

}
