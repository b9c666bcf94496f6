// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/OpenWork.h"

namespace rooftree::storage {

class Database;

/// Open calls by who owns them, on either engine.
class SqlOpenWork final : public app::OpenWork {
public:
    explicit SqlOpenWork(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::OpenCall>> of(domain::StaffId owner) override;
    [[nodiscard]] domain::Result<int> hand(
        domain::StaffId from, const app::WorkTarget& target, domain::EventId event) override;

private:
    Database& m_database;
};

}
