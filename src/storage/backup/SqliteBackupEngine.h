// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "domain/common/Clock.h"

namespace rooftree::storage {

/// Copies of a SQLite file: VACUUM INTO a private file beside it while others read and write, and
/// scratch files in the same private folder. Needs no open connection.
class SqliteBackupEngine final : public app::BackupEngine {
public:
    SqliteBackupEngine(QString path, const domain::Clock& clock)
        : m_path(std::move(path))
        , m_clock(clock)
    {
    }

    [[nodiscard]] QString name() const override;
    void removeLeftovers() override;
    [[nodiscard]] domain::Result<std::unique_ptr<app::Snapshot>> takeSnapshot(
        const app::BackupWatch& watch) override;
    [[nodiscard]] domain::Result<std::unique_ptr<app::Scratch>> makeScratch() override;

    [[nodiscard]] QString localPath() const override { return m_path; }

private:
    QString m_path;
    const domain::Clock& m_clock;
};

}
