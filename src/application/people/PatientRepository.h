// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/people/Patient.h"

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// Loads and saves one patient. Writes run inside UnitOfWork::write and carry its event.
class PatientRepository {
public:
    PatientRepository() = default;
    PatientRepository(const PatientRepository&) = delete;
    PatientRepository& operator=(const PatientRepository&) = delete;
    virtual ~PatientRepository() = default;

    /// NotFound when there is no such patient.
    [[nodiscard]] virtual Result<domain::Patient> find(PatientId id) = 0;
    [[nodiscard]] virtual Result<std::optional<domain::Patient>> byUid(const QUuid& uid) = 0;
    [[nodiscard]] virtual Result<std::optional<domain::Patient>> byNhsNumber(
        const domain::NhsNumber& number)
        = 0;
    [[nodiscard]] virtual Result<std::optional<domain::Patient>> byIdentifier(
        const domain::OtherIdentifier& identifier)
        = 0;

    /// A number for somebody new, which nobody else gets before the transaction ends.
    [[nodiscard]] virtual Result<PatientId> nextId() = 0;
    /// Under a number from nextId(); otherwise as add().
    [[nodiscard]] virtual Result<void> addAs(
        PatientId id, const QUuid& uid, const domain::PatientDetails& details, EventId event)
        = 0;
    /// Conflict ("patient.nhs-number-taken") when the NHS number belongs to somebody else.
    [[nodiscard]] virtual Result<PatientId> add(
        const QUuid& uid, const domain::PatientDetails& details, EventId event)
        = 0;
    /// Conflict ("patient.changed") when somebody saved after `base`.
    [[nodiscard]] virtual Result<domain::RowVersion> update(
        PatientId id, domain::RowVersion base, const domain::PatientDetails& details, EventId event)
        = 0;
};

}
