// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Password.h"
#include "application/access/PasswordRules.h"
#include "domain/people/Staff.h"

namespace rooftree::app {

struct NewStaff {
    QString name;
    domain::Profession profession = domain::Profession::Other;
    std::optional<domain::TeamId> team;
    QString userName; ///< empty: no account
    std::vector<domain::Role> roles;
    QString password; ///< compulsory with a user name
};

/// How passwords are judged and hashed.
struct Passwords {
    const PasswordRules& rules;
    const PasswordHasher& hasher;
};

/// A checked account, ready to be stored.
struct Account {
    domain::Staff staff;
    QByteArray passwordHash;
};

/// Validation: text.empty, text.too-long and such.
[[nodiscard]] domain::Result<QString> checkedStaffName(const QString& typed);

/// The hash of a password that passed the rules. `ownWords` are names that it must not consist of.
[[nodiscard]] domain::Result<QByteArray> hashOfNew(
    const QString& password, const Passwords& passwords, const QStringList& ownWords);

/// Checks names, roles and password and hashes the password; nothing is stored. `ownWords` are what
/// the password must not be besides the person's own names.
[[nodiscard]] domain::Result<Account> prepareAccount(
    const NewStaff& wish, const Passwords& passwords, const QStringList& ownWords);

}
