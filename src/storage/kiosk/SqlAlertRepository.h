// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Alerts.h"

namespace rooftree::storage {

class Database;

class SqlAlertRepository final : public app::AlertRepository {
public:
    explicit SqlAlertRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<void> add(const app::AlertCall& call,
        std::optional<domain::PatientId> patient, domain::Instant at,
        domain::EventId event) override;
    [[nodiscard]] domain::Result<std::vector<app::OpenAlert>> open() override;
    [[nodiscard]] domain::Result<void> acknowledge(domain::AlertId id, domain::RowVersion base,
        domain::StaffId by, domain::Instant at, domain::EventId event) override;

private:
    Database& m_database;
};

}
