// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/FreshPassword.h"
#include "application/access/SecondFactorStore.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What somebody is shown once, when they set up an authenticator.
struct NewFactor {
    QString secret; ///< base32, to be typed into the authenticator
    QStringList recoveryCodes; ///< each opens once, for the day it is lost
};

/// The optional second factor of managers and administrators: a code of six digits that
/// changes every 30 seconds. A code works once, and one step early or late.
class SecondFactors final {
public:
    struct Needs {
        UnitOfWork& work;
        SecondFactorStore& store;
        const FreshPassword& fresh;
        Publisher& publisher;
        const domain::Clock& clock;
        int recoveryCodes = 10;
    };

    explicit SecondFactors(Needs needs) : m_needs(needs) { }

    /// A new secret and codes, by chance; nothing is stored.
    [[nodiscard]] Result<NewFactor> propose() const;
    /// Validation ("code.wrong") unless `code` shows that the authenticator has the secret.
    [[nodiscard]] Result<SaveOutcome> turnOn(const Authorized<Action::ManageOwnAccount>& proof,
        const FreshProof& fresh, const domain::SaveKey& key, const NewFactor& factor,
        const QString& code) const;
    [[nodiscard]] Result<SaveOutcome> turnOff(const Authorized<Action::ManageOwnAccount>& proof,
        const FreshProof& fresh, const domain::SaveKey& key) const;
    /// For a colleague who lost authenticator and codes.
    [[nodiscard]] Result<SaveOutcome> reset(const Authorized<Action::ManageUsers>& proof,
        const FreshProof& fresh, const domain::SaveKey& key, domain::StaffId id) const;

    [[nodiscard]] Result<std::optional<SecondFactor>> of(domain::StaffId id) const;

    /// At sign-in, after the password: Denied "code.needed" without one, "code.wrong". Uses it up.
    [[nodiscard]] Result<void> check(
        const Authorized<Action::ManageOwnAccount>& proof, const QString& code) const;

private:
    [[nodiscard]] Result<bool> use(
        domain::StaffId id, const SecondFactor& factor, const QString& code, EventId event) const;
    [[nodiscard]] Result<SaveOutcome> remove(
        const WriteStamp& stamp, const FreshProof& fresh, domain::StaffId id) const;

    Needs m_needs;
};

}
