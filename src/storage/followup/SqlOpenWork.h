// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/OpenWork.h"

namespace rooftree::storage {

class Database;

/// Open calls, promises and visits by who owns them, on either engine.
class SqlOpenWork final : public app::OpenWork {
public:
    explicit SqlOpenWork(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::OpenCall>> of(
        const app::WorkShare& share) override;
    [[nodiscard]] domain::Result<int> hand(
        const app::WorkShare& share, const app::WorkTarget& target, domain::EventId event) override;

private:
    [[nodiscard]] int handRole(const std::optional<domain::Role>& role, const app::WorkShare& share,
        const app::WorkTarget& target, domain::EventId event);

    Database& m_database;
};

}
