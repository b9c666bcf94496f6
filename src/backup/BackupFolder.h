// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupManifest.h"
#include "domain/backup/BackupRules.h"

#include <vector>

namespace rooftree::backup {

/// One backup in a folder, as far as its name tells.
struct BackupName {
    QString practice; ///< the first letters of its uid
    domain::Instant at;
    app::BackupKind kind = app::BackupKind::Manual;

    /// "rooftree-1a2b3c4d-20261122-040500-scheduled.rooftree-backup": no name of anybody.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<BackupName> parse(const QString& fileName);
};

/// The name for a new backup of this practice.
[[nodiscard]] QString backupName(const QUuid& practice, domain::Instant at, app::BackupKind kind);

/// Removes the scheduled backups of this practice that the rules let go (see expiredCopies); one
/// that a person made stays until a person removes it. Answers how many went.
int rotate(const QString& folder, const QUuid& practice, const domain::BackupRules& rules);

}
