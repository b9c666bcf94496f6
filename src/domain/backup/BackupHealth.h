// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/BackupRules.h"
#include "domain/common/Time.h"

#include <optional>

namespace rooftree::domain {

/// How sure a practice can be of its copies. Only a copy that was restored for a trial counts.
enum class BackupHealth {
    Good,
    Due, ///< none yet, and the practice is new
    Overdue ///< for more days than the rules allow: red
};

/// `restored`: the last copy that was restored for a trial; `since`: when the practice began.
[[nodiscard]] BackupHealth backupHealth(std::optional<Instant> restored,
    std::optional<Instant> since, Instant now, const BackupRules& rules);

/// Whether the schedule should make a copy now: the last one is a day old, and nobody has saved for
/// a while. A clock that went back does not stop it.
[[nodiscard]] bool isBackupDue(std::optional<Instant> last, std::optional<Instant> lastSave,
    Instant now, const BackupRules& rules);

/// Whether somebody should be reminded of a copy that is not connected to this computer.
[[nodiscard]] bool isOfflineCopyDue(
    std::optional<Instant> offline, Instant now, const BackupRules& rules);

}
