// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"

namespace rooftree::storage {

class Database;

class SqlFollowUpRepository final : public app::FollowUpRepository {
public:
    explicit SqlFollowUpRepository(Database& database);

    [[nodiscard]] domain::Result<std::vector<app::CallRow>> open(
        app::CallScope scope, std::optional<domain::StaffId> me) override;
    [[nodiscard]] domain::Result<domain::FollowUp> find(domain::FollowUpId id) override;
    [[nodiscard]] domain::Result<std::vector<domain::FollowUp>> ofPatient(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<std::vector<domain::FollowUpAttempt>> attempts(
        domain::FollowUpId id) override;
    [[nodiscard]] domain::Result<void> addAttempt(
        const domain::FollowUpAttempt& attempt, domain::StaffId by, domain::EventId event) override;
    [[nodiscard]] domain::Result<domain::FollowUpId> add(
        const domain::FollowUp& followUp, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> closeOfGoal(
        domain::GoalId goal, domain::EventId event) override;

private:
    Database& m_database;
};

}
