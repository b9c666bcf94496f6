// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/FreshPassword.h"
#include "application/access/PrepareAccount.h"
#include "application/common/UnitOfWork.h"

namespace rooftree::app {

/// What people may change about their own account.
class OwnAccount final {
public:
    struct Needs {
        UnitOfWork& work;
        StaffRepository& staff;
        Passwords passwords;
        const FreshPassword& fresh;
    };

    explicit OwnAccount(Needs needs) : m_needs(needs) { }

    /// The old password is the fresh one. Validation: as PasswordRules::check.
    [[nodiscard]] Result<SaveOutcome> setPassword(const Authorized<Action::ManageOwnAccount>& proof,
        const FreshProof& fresh, const domain::SaveKey& key, const QString& password) const;

private:
    Needs m_needs;
};

}
