// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Clock.h"
#include "domain/common/Result.h"

#include <QMap>

namespace rooftree::storage {

class Database;

using RowCounts = QMap<QString, qint64>; ///< by table

/// A table that is there before and after has fewer rows.
[[nodiscard]] bool hasLostRows(const RowCounts& before, const RowCounts& after);

enum class UpgradeCopy {
    Keep,
    IsMadeElsewhere ///< of a server: whoever looks after it says that there is one
};

/// Brings a practice up to date as migrateAndRecord does, and makes sure of it: before a file is
/// changed a checked copy of it is kept beside it, for its owner alone, named after the version it
/// has and the moment ("practice.db-before-upgrade-6-20261122-083000"); the `copiesKept` newest
/// stay. On a server the checked copy is a database beside the practice's, named the same way; none
/// is ever removed. Afterwards no table may have fewer rows. Storage backup.disk-full,
/// backup.not-written, database.damaged, database.upgrade-no-copy (a server that could not be
/// copied): nothing was changed. Conflict backup.file-exists: the same. Storage
/// database.upgrade-rows (args: the copy).
[[nodiscard]] domain::Result<int> upgrade(Database& database, const domain::Clock& clock,
    int copiesKept, UpgradeCopy copy = UpgradeCopy::Keep);

}
