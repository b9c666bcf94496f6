// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/doctor/StorageExaminer.h"

namespace rooftree::storage {

class Database;

/// Asks either engine.
class SqlExaminer final : public app::StorageExaminer {
public:
    explicit SqlExaminer(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::StorageSetting>> settings() override;
    [[nodiscard]] domain::Result<QStringList> needlessRights() override;
    [[nodiscard]] domain::Result<std::optional<domain::Instant>> serverTime() override;
    [[nodiscard]] domain::Result<bool> isSound() override;
    [[nodiscard]] domain::Result<int> migrationsWaiting() override;
    [[nodiscard]] QStringList files() const override;
    [[nodiscard]] QString engine() const override;
    [[nodiscard]] QString place() const override;

private:
    Database& m_database;
};

}
