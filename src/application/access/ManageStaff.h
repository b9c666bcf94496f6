// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Password.h"
#include "application/common/UnitOfWork.h"
#include "application/people/StaffRepository.h"

namespace rooftree::app {

struct NewStaff {
    QString name;
    domain::Profession profession = domain::Profession::Other;
    std::optional<domain::TeamId> team;
    QString userName; ///< empty: no account
    std::vector<domain::Role> roles;
    QString password; ///< compulsory with a user name
};

/// A checked account, ready to be stored.
struct Account {
    domain::Staff staff;
    QByteArray passwordHash;
};

/// Checks names, roles and password and hashes the password; nothing is stored.
[[nodiscard]] Result<Account> prepareAccount(
    const NewStaff& wish, const PasswordHasher& hasher, const QStringList& ownWords);

class ManageStaff final {
public:
    ManageStaff(UnitOfWork& work, StaffRepository& staff, const PasswordHasher& hasher);

    [[nodiscard]] Result<std::vector<domain::Staff>> all(
        const Authorized<Action::ManageUsers>& proof) const;
    [[nodiscard]] Result<std::vector<domain::Team>> teams(
        const Authorized<Action::ManageUsers>& proof) const;
    /// Conflict ("staff.user-name-taken").
    [[nodiscard]] Result<SaveOutcome> add(const Authorized<Action::ManageUsers>& proof,
        const domain::SaveKey& key, const NewStaff& wish) const;

private:
    UnitOfWork& m_work;
    StaffRepository& m_staff;
    const PasswordHasher& m_hasher;
};

}
