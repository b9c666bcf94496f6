// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/PasswordCheck.h"
#include "application/access/SecondFactors.h"
#include "application/common/UnitOfWork.h"
#include "domain/access/Actor.h"

namespace rooftree::app {

/// Somebody who proved who they are. They act in one role at a time.
struct SignedIn {
    domain::Staff staff;
    domain::Actor actor;
};

/// What somebody gives to be let in.
struct SignInTry {
    enum class Purpose {
        Enter,
        Unlock, ///< the same person comes back to their session; the second factor was given then
        TakeBack, ///< the same, from the waiting-room screen
    };

    QString userName;
    QString password;
    QString station;
    std::optional<domain::Role> role = {}; ///< none: the first role of the person
    Purpose purpose = Purpose::Enter;
    QString code = {}; ///< of the authenticator, for those who have one
};

class SignIn final {
public:
    struct Needs {
        const PasswordCheck& check;
        StaffRepository& staff;
        UnitOfWork& work;
        const PasswordHasher& hasher;
        const Gate& gate;
        const SessionTrail& trail;
        const SecondFactors& secondFactors;
    };

    explicit SignIn(Needs needs) : m_needs(needs) { }

    /// Denied: as PasswordCheck::run, "sign-in.no-such-role", and for those who have an
    /// authenticator "code.needed" and "code.wrong". A password that was hashed with less work than
    /// is asked for now is hashed again. Nobody is let in without the trail's saying so.
    [[nodiscard]] Result<SignedIn> run(const SignInTry& wish) const;

private:
    [[nodiscard]] Result<void> admit(const SignInTry& wish, const domain::Actor& actor) const;
    [[nodiscard]] Result<void> checkCode(const SignInTry& wish, const domain::Actor& actor) const;
    void renewHash(const domain::Actor& actor, const QString& password) const;

    Needs m_needs;
};

}
