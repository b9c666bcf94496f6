// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/goals/PlanActionRepository.h"

namespace rooftree::storage {

class Database;

class SqlPlanActionRepository final : public app::PlanActionRepository {
public:
    explicit SqlPlanActionRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::OpenActions> openOf(domain::PatientId patient) override;
    [[nodiscard]] domain::Result<std::vector<app::PromiseRow>> promised(
        app::CallScope scope, std::optional<domain::StaffId> me) override;
    [[nodiscard]] domain::Result<domain::PlanAction> find(domain::PlanActionId id) override;
    [[nodiscard]] domain::Result<void> settle(domain::PlanActionId id, domain::RowVersion base,
        const std::optional<app::ActionSettled>& settled, domain::EventId event) override;

private:
    Database& m_database;
};

}
