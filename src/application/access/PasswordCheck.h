// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Password.h"
#include "application/access/Throttle.h"
#include "application/people/StaffRepository.h"
#include "application/trail/SessionTrail.h"

namespace rooftree::app {

/// Whether a name and a password belong together, slowed down and with the same work whoever asks.
class PasswordCheck final {
public:
    PasswordCheck(StaffRepository& staff, const PasswordHasher& hasher, Throttle& throttle,
        const SessionTrail& trail);

    /// The person, who may sign in. Denied: "sign-in.refused" whether the name or the password is
    /// wrong or the account closed; "sign-in.wait" and "sign-in.wait-minutes". The try stays
    /// counted until confirm(). A refusal is in the trail; tries during a wait are not, or guessing
    /// would fill the disk.
    [[nodiscard]] Result<domain::Staff> run(const TryPlace& place, const QString& password) const;

    /// Everything else that was asked was right too.
    [[nodiscard]] Result<void> confirm(const TryPlace& place) const;

private:
    StaffRepository& m_staff;
    const PasswordHasher& m_hasher;
    Throttle& m_throttle;
    const SessionTrail& m_trail;
};

}
