// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/goals/GoalRepository.h"

namespace rooftree::storage {

class Database;

class SqlGoalRepository final : public app::GoalRepository {
public:
    explicit SqlGoalRepository(Database& database);

    [[nodiscard]] domain::Result<std::vector<domain::Goal>> ofPatient(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<domain::Goal> find(domain::GoalId id) override;
    [[nodiscard]] domain::Result<std::optional<domain::Goal>> byUid(const QUuid& uid) override;
    [[nodiscard]] domain::Result<std::vector<domain::Goal>> history(domain::GoalId id) override;
    [[nodiscard]] domain::Result<std::vector<domain::ActionPlan>> plansOfPatient(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<domain::RowVersion> addVersion(domain::GoalId id,
        domain::RowVersion base, const domain::GoalContent& content,
        domain::GoalLifecycle lifecycle, domain::GoalAchievement achievement, domain::Instant at,
        domain::EventId event) override;

private:
    Database& m_database;
};

}
