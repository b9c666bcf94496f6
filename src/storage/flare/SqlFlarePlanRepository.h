// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/flare/FlarePlanRepository.h"

namespace rooftree::storage {

class Database;

class SqlFlarePlanRepository final : public app::FlarePlanRepository {
public:
    explicit SqlFlarePlanRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<domain::FlarePlan>> ofPatient(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<void> add(
        const domain::FlarePlan& plan, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addVersion(
        const domain::FlarePlan& plan, domain::RowVersion base, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addIssued(
        const app::IssuedFlarePlan& issued, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::optional<app::IssuedFlarePlan>> issuedByUid(
        const QUuid& uid) override;
    [[nodiscard]] domain::Result<std::vector<app::IssuedFlarePlan>> issuedOf(
        domain::PatientId patient, const QString& shape) override;

private:
    void addWords(qint64 plan, const domain::FlarePlan& version, domain::EventId event);

    Database& m_database;
};

}
