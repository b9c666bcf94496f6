// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/conditions/ConditionRepository.h"

namespace rooftree::storage {

class Database;

class SqlConditionRepository final : public app::ConditionRepository {
public:
    explicit SqlConditionRepository(Database& database);

    [[nodiscard]] domain::Result<std::vector<domain::Condition>> ofPatient(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<std::vector<app::RegisterCandidate>> withAnyOf(
        const QSet<QString>& codes) override;
    [[nodiscard]] domain::Result<void> add(domain::PatientId patient,
        const domain::Condition& condition, domain::EventId event) override;

private:
    Database& m_database;
};

}
