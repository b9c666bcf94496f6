// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "domain/common/Clock.h"
#include "storage/DatabaseUrl.h"

namespace rooftree::storage {

/// Copies of a database on a server: pg_dump of one exported snapshot, straight into the sealed
/// file, and pg_restore into a scratch database beside it. Nothing unsealed touches a disk of ours.
class PostgresBackupEngine final : public app::BackupEngine {
public:
    PostgresBackupEngine(DatabaseUrl url, const domain::Clock& clock)
        : m_url(std::move(url))
        , m_clock(clock)
    {
    }

    [[nodiscard]] QString name() const override;
    void removeLeftovers() override;
    [[nodiscard]] domain::Result<std::unique_ptr<app::Snapshot>> takeSnapshot(
        const app::BackupWatch& watch) override;
    [[nodiscard]] domain::Result<std::unique_ptr<app::Scratch>> makeScratch() override;

    [[nodiscard]] QString localPath() const override { return {}; }

private:
    DatabaseUrl m_url;
    const domain::Clock& m_clock;
};

}
