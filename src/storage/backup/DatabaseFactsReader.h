// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "domain/common/Clock.h"

namespace rooftree::storage {

class Database;

/// Rows of each table. Throws.
[[nodiscard]] QMap<QString, qint64> countRows(Database& database);

/// What a database holds, in numbers. Throws; to be called in a transaction that sees one state.
[[nodiscard]] app::DatabaseFacts readFacts(Database& database);

/// Storage database.damaged when pages or references of a file are not sound. Throws.
[[nodiscard]] domain::Result<void> checkPages(Database& database);

/// Checks the pages and references of a copy, reads its facts, brings it up to date and walks along
/// its trail: Storage database.damaged, backup.chain (args: the link).
[[nodiscard]] domain::Result<app::DatabaseFacts> checkCopy(Database& database,
    const app::Authorized<app::Action::VerifyTrail>& proof, const domain::Clock& clock);

}
