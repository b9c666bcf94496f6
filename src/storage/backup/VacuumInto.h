// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"

#include <QString>

namespace rooftree::storage {

/// Copies a SQLite database as it is at one moment into a new file that only its owner can read,
/// over a connection of its own; writers go on meanwhile. Storage backup.disk-full and what
/// errorOfSqliteCode says; Busy backup.cancelled.
[[nodiscard]] domain::Result<void> vacuumInto(
    const QString& from, const QString& to, const app::BackupWatch& watch);

}
