// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/documents/IssuedPlanRepository.h"

namespace rooftree::storage {

class Database;

class SqlIssuedPlanRepository final : public app::IssuedPlanRepository {
public:
    explicit SqlIssuedPlanRepository(Database& database);

    [[nodiscard]] domain::Result<int> nextNumber(domain::PatientId patient) override;
    [[nodiscard]] domain::Result<domain::IssuedPlanId> add(
        const app::IssuedPlan& plan, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::optional<app::IssuedPlan>> byUid(const QUuid& uid) override;
    [[nodiscard]] domain::Result<std::vector<app::IssuedPlan>> ofPatient(
        domain::PatientId patient) override;

private:
    Database& m_database;
};

}
