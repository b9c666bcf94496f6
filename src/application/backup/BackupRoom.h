// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "application/backup/BackupRepository.h"
#include "domain/backup/BackupRules.h"
#include "domain/common/SaveKey.h"

namespace rooftree::app {

struct BackupWish {
    BackupKind kind = BackupKind::Manual;
    QString folder; ///< empty: the plan's
};

struct BackupDone {
    BackupRun run;
    DatabaseFacts facts;
    bool isPrivate = true; ///< false where the folder's file system has no owners
    int removed = 0; ///< older ones that were let go
};

/// How the practice stands with its copies.
struct BackupOverview {
    bool hasKey = false;
    BackupPlan plan;
    bool isFolderThere = true;
    bool isSameDisk = false;
    std::optional<BackupRun> last; ///< by time, of either proof
    std::optional<BackupRun> lastRestored;
    std::vector<BackupRun> runs; ///< newest first
    std::optional<domain::Instant> firstSave; ///< by anybody: how old the practice is
    std::optional<domain::Instant> lastSave;
};

/// Making copies of the practice. Belongs to the thread of the connection it works over.
class BackupRoom {
public:
    BackupRoom() = default;
    BackupRoom(const BackupRoom&) = delete;
    BackupRoom& operator=(const BackupRoom&) = delete;
    virtual ~BackupRoom() = default;

    [[nodiscard]] virtual const domain::BackupRules& rules() const = 0;

    [[nodiscard]] virtual Result<BackupOverview> overview(
        const Authorized<Action::MakeBackup>& proof)
        = 0;

    /// Makes a new key for the backups to come and answers the recovery key to print; it is kept
    /// nowhere in words and cannot be asked for again. Errors as PasswordRules::check; Storage
    /// backup.memory.
    [[nodiscard]] virtual Result<QString> setKey(const Authorized<Action::ScheduleBackups>& proof,
        const domain::SaveKey& key, const QString& passphrase)
        = 0;

    /// Validation backup.no-folder; Conflict when somebody else saved it first.
    [[nodiscard]] virtual Result<void> setPlan(const Authorized<Action::ScheduleBackups>& proof,
        const domain::SaveKey& key, const BackupPlan& plan)
        = 0;

    /// Makes a copy, unpacks it again, compares, gives it its name, notes it in the trail and, for
    /// the schedule, lets old ones go. Whatever goes wrong leaves the older copies as they were and
    /// nothing unfinished behind. Validation backup.no-key, backup.no-folder; Storage
    /// backup.disk-full, backup.not-permitted, backup.not-written, backup.mismatch,
    /// backup.tool-missing, backup.tool-failed; Busy backup.cancelled.
    [[nodiscard]] virtual Result<BackupDone> make(const Authorized<Action::MakeBackup>& proof,
        const BackupWish& wish, const BackupWatch& watch)
        = 0;
};

}
