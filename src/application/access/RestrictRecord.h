// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/AccessRepository.h"
#include "application/access/AccessRules.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Closes a record to everybody until the glass is broken, and opens it again.
class RestrictRecord final {
public:
    struct Ports {
        UnitOfWork& work;
        AccessRepository& access;
        Publisher& publisher;
        const domain::Clock& clock;
        const AccessRules& rules;
    };

    explicit RestrictRecord(const Ports& ports);

    /// Whether the record is closed now, and why.
    [[nodiscard]] Result<Restriction> current(
        const Authorized<Action::RestrictRecord>& proof) const;

    /// The proof names the patient. Validation: access.no-restriction-reason.
    [[nodiscard]] Result<SaveOutcome> restrict(const Authorized<Action::RestrictRecord>& proof,
        const domain::SaveKey& key, const QString& reason) const;
    [[nodiscard]] Result<SaveOutcome> lift(
        const Authorized<Action::RestrictRecord>& proof, const domain::SaveKey& key) const;

private:
    [[nodiscard]] Result<SaveOutcome> set(const Authorized<Action::RestrictRecord>& proof,
        const domain::SaveKey& key, const Restriction& restriction) const;

    Ports m_ports;
};

}
