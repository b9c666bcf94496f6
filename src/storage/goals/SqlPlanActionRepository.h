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
    [[nodiscard]] domain::Result<std::vector<domain::PlanAction>> openOfGoal(
        domain::GoalId goal) override;
    [[nodiscard]] domain::Result<void> giveUp(domain::PlanActionId id, domain::RowVersion base,
        const app::ActionSettled& settled, const QString& reason, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> assign(domain::PlanActionId id, domain::RowVersion base,
        std::optional<domain::GoalId> goal, domain::EventId event) override;

private:
    /// Why nothing was written.
    [[nodiscard]] domain::Result<void> changed(domain::PlanActionId id);

    Database& m_database;
};

}
