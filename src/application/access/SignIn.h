// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Password.h"
#include "application/people/StaffRepository.h"
#include "domain/access/Actor.h"

namespace rooftree::app {

/// Somebody who proved who they are. They act in one role at a time.
struct SignedIn {
    domain::Staff staff;
    domain::Actor actor;
};

/// Name and password, once. Throttling and the second factor come with the access work.
class SignIn final {
public:
    SignIn(StaffRepository& staff, const PasswordHasher& hasher);

    /// Denied ("sign-in.refused") whether the name or the password is wrong, after the same work.
    /// Without `role` the first role of the person is taken.
    [[nodiscard]] Result<SignedIn> run(const QString& userName, const QString& password,
        const QString& station, std::optional<domain::Role> role = {}) const;

private:
    StaffRepository& m_staff;
    const PasswordHasher& m_hasher;
};

}
