// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/care/CareRepository.h"

namespace rooftree::storage {

class Database;

class SqlCareRepository final : public app::CareRepository {
public:
    explicit SqlCareRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<domain::CareEntry>> ofPatient(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<void> add(
        const domain::CareEntry& entry, domain::EventId event) override;

private:
    Database& m_database;
};

}
