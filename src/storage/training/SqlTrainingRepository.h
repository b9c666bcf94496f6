// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/training/Learning.h"

namespace rooftree::storage {

class Database;

class SqlTrainingRepository final : public app::TrainingRepository {
public:
    explicit SqlTrainingRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::LearningRecord> ofStaff(domain::StaffId staff) override;
    [[nodiscard]] domain::Result<std::vector<app::Learner>> everybody() override;
    [[nodiscard]] domain::Result<void> keepPlace(domain::StaffId staff,
        const domain::TrainingPlace& place, domain::Instant at, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> add(domain::StaffId staff,
        const domain::TrainingAttempt& attempt, QDate onDay, domain::EventId event) override;

private:
    Database& m_database;
};

}
