// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/goals/ActionPlan.h"
#include "domain/goals/Goal.h"

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// Goals are a chain of versions; the newest is the goal.
class GoalRepository {
public:
    GoalRepository() = default;
    GoalRepository(const GoalRepository&) = delete;
    GoalRepository& operator=(const GoalRepository&) = delete;
    virtual ~GoalRepository() = default;

    [[nodiscard]] virtual Result<std::vector<domain::Goal>> ofPatient(PatientId patient) = 0;
    [[nodiscard]] virtual Result<domain::Goal> find(domain::GoalId id) = 0;
    [[nodiscard]] virtual Result<std::optional<domain::Goal>> byUid(const QUuid& uid) = 0;
    [[nodiscard]] virtual Result<std::vector<domain::Goal>> history(domain::GoalId id) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<domain::ActionPlan>> plansOfPatient(PatientId patient)
        = 0;
    /// Appends a version. Conflict ("goal.changed") when the newest is not `base`.
    [[nodiscard]] virtual Result<domain::RowVersion> addVersion(domain::GoalId id,
        domain::RowVersion base, const domain::GoalContent& content,
        domain::GoalLifecycle lifecycle, domain::GoalAchievement achievement, domain::Instant at,
        EventId event)
        = 0;
};

}
