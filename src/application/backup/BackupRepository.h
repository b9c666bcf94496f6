// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupManifest.h"
#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/RowVersion.h"

#include <optional>
#include <vector>

namespace rooftree::app {

using domain::EventId;
using domain::Result;

/// How it is known that a copy is good.
enum class BackupProof {
    Restored, ///< unpacked into a scratch database, opened and compared
    ReadBack, ///< decrypted to its end; the server lets us make no scratch database
};

/// A copy that was made, or a restore that was done.
struct BackupRun {
    domain::Instant at;
    BackupKind kind = BackupKind::Manual;
    BackupProof proof = BackupProof::Restored;
    QString fileName;
    QString folder;
    QString station;
    qint64 bytes = 0;
    bool isSameDisk = false;
};

/// Where copies go by themselves, and from which machine.
struct BackupPlan {
    QString folder;
    QString station;
    bool isScheduled = false;
    std::optional<domain::Instant> offlineAt; ///< when somebody last said they made an offline copy
    std::optional<domain::RowVersion> version; ///< none: never saved

    friend bool operator==(const BackupPlan&, const BackupPlan&) = default;
};

/// The key that copies are made with, and the slots that go into their headers.
struct StoredBackupKey {
    QByteArray secret; ///< hex
    QByteArray header; ///< hex
};

/// Plan, key and history of the practice's copies.
class BackupRepository {
public:
    BackupRepository() = default;
    BackupRepository(const BackupRepository&) = delete;
    BackupRepository& operator=(const BackupRepository&) = delete;
    virtual ~BackupRepository() = default;

    [[nodiscard]] virtual Result<BackupPlan> plan() = 0;
    /// Conflict when somebody else saved in between.
    [[nodiscard]] virtual Result<void> setPlan(const BackupPlan& plan, EventId event) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredBackupKey>> key() = 0;
    [[nodiscard]] virtual Result<void> setKey(const StoredBackupKey& key, EventId event) = 0;

    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<BackupRun>> runs(int most) = 0;
    /// The newest run of this proof.
    [[nodiscard]] virtual Result<std::optional<BackupRun>> last(BackupProof proof) = 0;
    [[nodiscard]] virtual Result<void> add(const BackupRun& run, EventId event) = 0;
    /// When anybody did anything first and last.
    [[nodiscard]] virtual Result<std::optional<domain::Instant>> firstSave() = 0;
    [[nodiscard]] virtual Result<std::optional<domain::Instant>> lastSave() = 0;
};

}
