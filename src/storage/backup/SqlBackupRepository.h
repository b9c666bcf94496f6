// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupRepository.h"

namespace rooftree::storage {

class Database;
class Row;

class SqlBackupRepository final : public app::BackupRepository {
public:
    explicit SqlBackupRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::BackupPlan> plan() override;
    [[nodiscard]] domain::Result<void> setPlan(
        const app::BackupPlan& plan, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::optional<app::StoredBackupKey>> key() override;
    [[nodiscard]] domain::Result<void> setKey(
        const app::StoredBackupKey& key, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::vector<app::BackupRun>> runs(int most) override;
    [[nodiscard]] domain::Result<std::optional<app::BackupRun>> last(
        app::BackupProof proof) override;
    [[nodiscard]] domain::Result<void> add(
        const app::BackupRun& run, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::optional<domain::Instant>> firstSave() override;
    [[nodiscard]] domain::Result<std::optional<domain::Instant>> lastSave() override;

private:
    Database& m_database;
};

}
