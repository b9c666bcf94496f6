// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/HandOver.h"

namespace rooftree::storage {

class Database;

class SqlHandOverRepository final : public app::HandOverRepository {
public:
    explicit SqlHandOverRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<void> put(const app::HandOver& handOver) override;
    [[nodiscard]] domain::Result<std::vector<app::HandOver>> keptBefore(
        domain::Instant at) override;
    [[nodiscard]] domain::Result<void> remove(domain::KioskSessionId session) override;

private:
    Database& m_database;
};

}
