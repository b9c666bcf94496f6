// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/PasswordCheck.h"
#include "domain/access/Actor.h"

namespace rooftree::app {

/// Proof that the person who is signed in has just typed their password again. Only FreshPassword
/// can make it; the use cases of R-16 (users, restore, purge, rules) ask for it and have it
/// checked, so a forgotten question does not compile. It serves for one sitting of a few minutes.
class FreshProof final {
public:
    [[nodiscard]] domain::StaffId staff() const { return m_staff; }

private:
    friend class FreshPassword;

    FreshProof(domain::StaffId staff, domain::SteadyMoment at) : m_staff(staff), m_at(std::move(at))
    {
    }

    domain::StaffId m_staff;
    domain::SteadyMoment m_at;
};

/// Asks for the password once more before an act that matters.
class FreshPassword final {
public:
    FreshPassword(StaffRepository& staff, const PasswordCheck& check,
        const domain::SteadyClock& clock, int minutes);

    /// Slowed down like signing in. Denied: as PasswordCheck::run.
    [[nodiscard]] Result<FreshProof> ask(const domain::Actor& actor, const QString& password) const;

    /// Denied ("fresh.again") when the proof is another person's or too old.
    [[nodiscard]] Result<void> check(const FreshProof& proof, const domain::Actor& actor) const;

    /// How long a proof serves.
    [[nodiscard]] int minutes() const { return m_minutes; }

private:
    StaffRepository& m_staff;
    const PasswordCheck& m_check;
    const domain::SteadyClock& m_clock;
    int m_minutes;
};

}
