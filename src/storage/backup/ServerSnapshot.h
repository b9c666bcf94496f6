// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "storage/DatabaseUrl.h"

namespace rooftree::storage {

class Database;

/// Holds the transaction whose snapshot pg_dump reads, and counted in it.
class ServerSnapshot final : public app::Snapshot {
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<ServerSnapshot>> take(
        const DatabaseUrl& practice);
    ~ServerSnapshot() override;

    [[nodiscard]] const app::DatabaseFacts& facts() const override { return m_facts; }

    [[nodiscard]] domain::Result<void> copyTo(
        app::ByteSink& sink, const app::BackupWatch& watch) override;

private:
    explicit ServerSnapshot(std::unique_ptr<Database> database);

    [[nodiscard]] domain::Result<void> begin();

    std::unique_ptr<Database> m_database;
    QString m_id;
    app::DatabaseFacts m_facts;
};

}
