// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Clock.h"
#include "storage/Migrator.h"

namespace rooftree::storage {

/// Brings a database up to date; the rows that it touches are hashed under an event of the program.
/// Answers and errors as Migrator::migrate.
[[nodiscard]] domain::Result<int> migrateAndRecord(
    Database& database, const domain::Clock& clock, const Migrator::BeforeChange& before = {});

}
