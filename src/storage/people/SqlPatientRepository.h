// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientRepository.h"

namespace rooftree::storage {

class Database;

/// Patients, on either engine.
class SqlPatientRepository final : public app::PatientRepository {
public:
    explicit SqlPatientRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<domain::Patient> find(domain::PatientId id) override;
    [[nodiscard]] domain::Result<std::optional<domain::Patient>> byUid(const QUuid& uid) override;
    [[nodiscard]] domain::Result<std::optional<domain::Patient>> byNhsNumber(
        const domain::NhsNumber& number) override;
    [[nodiscard]] domain::Result<std::optional<domain::Patient>> byIdentifier(
        const domain::OtherIdentifier& identifier) override;
    [[nodiscard]] domain::Result<domain::PatientId> nextId() override;
    [[nodiscard]] domain::Result<void> addAs(domain::PatientId id, const QUuid& uid,
        const domain::PatientDetails& details, domain::EventId event) override;
    [[nodiscard]] domain::Result<domain::PatientId> add(
        const QUuid& uid, const domain::PatientDetails& details, domain::EventId event) override;
    [[nodiscard]] domain::Result<domain::RowVersion> update(domain::PatientId id,
        domain::RowVersion base, const domain::PatientDetails& details,
        domain::EventId event) override;

private:
    Database& m_database;
};

}
