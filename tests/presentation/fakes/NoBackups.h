// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupRepository.h"

namespace rooftree::testing {

/// A practice that has set up no backups.
class NoBackups final : public app::BackupRepository {
public:
    domain::Result<app::BackupPlan> plan() override { return app::BackupPlan {}; }

    domain::Result<void> setPlan(const app::BackupPlan&, domain::EventId) override { return {}; }

    domain::Result<std::optional<app::StoredBackupKey>> key() override
    {
        return std::optional<app::StoredBackupKey>();
    }

    domain::Result<void> setKey(const app::StoredBackupKey&, domain::EventId) override
    {
        return {};
    }

    domain::Result<std::vector<app::BackupRun>> runs(int) override
    {
        return std::vector<app::BackupRun> {};
    }

    domain::Result<std::optional<app::BackupRun>> last(app::BackupProof) override
    {
        return std::optional<app::BackupRun>();
    }

    domain::Result<void> add(const app::BackupRun&, domain::EventId) override { return {}; }

    domain::Result<std::optional<domain::Instant>> firstSave() override
    {
        return std::optional<domain::Instant>();
    }

    domain::Result<std::optional<domain::Instant>> lastSave() override
    {
        return std::optional<domain::Instant>();
    }
};

}
