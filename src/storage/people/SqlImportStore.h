// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/ImportStore.h"

namespace rooftree::storage {

class Database;

/// Bulk access for imports, on either engine.
class SqlImportStore final : public app::ImportStore {
public:
    explicit SqlImportStore(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::optional<app::KnownPerson>> byNhsNumber(
        qint64 nhsNumber) override;
    [[nodiscard]] domain::Result<std::vector<std::optional<app::KnownPerson>>> byNhsNumbers(
        const std::vector<qint64>& nhsNumbers) override;
    [[nodiscard]] domain::Result<std::optional<app::KnownPerson>> byIdentifier(
        const domain::OtherIdentifier& identifier) override;
    [[nodiscard]] domain::Result<domain::PatientId> addPatient(
        const QUuid& uid, const domain::PatientDetails& details, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addPatients(
        const std::vector<app::NewPerson>& people, domain::EventId event) override;
    [[nodiscard]] domain::Result<bool> addCondition(domain::PatientId patient,
        const domain::Condition& condition, domain::EventId event) override;
    [[nodiscard]] domain::Result<bool> addFact(
        domain::PatientId patient, const app::ExternalFact& fact, domain::EventId event) override;
    [[nodiscard]] domain::Result<bool> hasCondition(
        domain::PatientId patient, const QString& sourceKey) override;
    [[nodiscard]] domain::Result<bool> hasFact(
        domain::PatientId patient, const QString& sourceKey) override;
    [[nodiscard]] domain::Result<std::optional<app::ImportRun>> previousRun(
        const QByteArray& fileSha256) override;
    [[nodiscard]] domain::Result<void> addRun(
        const app::ImportRun& run, domain::EventId event) override;

private:
    Database& m_database;
};

}
