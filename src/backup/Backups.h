// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/PasswordRules.h"
#include "application/backup/BackupRoom.h"
#include "application/common/UnitOfWork.h"
#include "application/doctor/Machine.h"
#include "application/people/StaffRepository.h"
#include "backup/BackupReader.h"
#include "domain/common/Clock.h"

namespace rooftree::backup {

/// Plan, key and copies of one open practice.
class Backups final : public app::BackupRoom {
public:
    struct Needs {
        app::UnitOfWork& work;
        app::BackupRepository& repository;
        app::BackupEngine& engine;
        app::StaffRepository& staff;
        const app::Gate& gate;
        const domain::Clock& clock;
        const app::Machine& machine;
        const app::PasswordRules& passwords;
        domain::BackupRules rules;
        QString programVersion;
        KdfCost cost;
    };

    explicit Backups(Needs needs);

    [[nodiscard]] const domain::BackupRules& rules() const override { return m_needs.rules; }

    [[nodiscard]] domain::Result<app::BackupOverview> overview(
        const app::Authorized<app::Action::MakeBackup>& proof) override;
    [[nodiscard]] domain::Result<QString> setKey(
        const app::Authorized<app::Action::ScheduleBackups>& proof, const domain::SaveKey& key,
        const QString& passphrase) override;
    [[nodiscard]] domain::Result<void> setPlan(
        const app::Authorized<app::Action::ScheduleBackups>& proof, const domain::SaveKey& key,
        const app::BackupPlan& plan) override;
    [[nodiscard]] domain::Result<app::BackupDone> make(
        const app::Authorized<app::Action::MakeBackup>& proof, const app::BackupWish& wish,
        const app::BackupWatch& watch) override;

private:
    struct Key {
        SecretKey secret;
        KeySlots locks;
    };

    struct Sealed;

    [[nodiscard]] domain::Result<Key> key();
    [[nodiscard]] domain::Result<QString> folderOf(const app::BackupWish& wish);
    [[nodiscard]] domain::Result<Sealed> seal(const Key& key, const app::BackupWish& wish,
        const QString& folder, const app::BackupWatch& watch);
    [[nodiscard]] domain::Result<app::BackupProof> tryOut(const Sealed& sealed, const Key& key,
        const domain::Actor& actor, const app::BackupWatch& watch);
    [[nodiscard]] domain::Result<void> note(
        const app::Authorized<app::Action::MakeBackup>& proof, const app::BackupRun& run);
    [[nodiscard]] bool isSameDisk(const QString& folder) const;

    Needs m_needs;
};

}
