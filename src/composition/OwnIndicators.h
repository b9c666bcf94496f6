// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Rules.h"
#include "audit/IndicatorLibrary.h"
#include "storage/Database.h"

namespace rooftree::composition {

/// Where a practice keeps the definitions of its own measures: the folder "indicators" beside its
/// file; of a practice on a server, beside where this computer's own practice would be.
[[nodiscard]] QString ownIndicatorFolder(const storage::DatabaseUrl& url);

/// One definition file as the library takes it. Validation "indicator.file-unreadable".
[[nodiscard]] domain::Result<audit::IndicatorLibrary::File> readIndicatorFile(const QString& path);

[[nodiscard]] QStringList registerIds(const app::Rules& rules);

/// Takes the practice's own measures in: those that pass the lint and run on its database. The
/// others are named in the library's unused().
void addOwnIndicators(
    audit::IndicatorLibrary& library, storage::Database& database, const app::Rules& rules);

/// Runs the SQL of a definition that passed the lint on an empty practice made for it, in SQLite.
[[nodiscard]] domain::Result<void> tryOnSqlite(const QString& sql);
/// The same on the database that is there.
[[nodiscard]] domain::Result<void> tryOn(storage::Database& database, const QString& sql);

}
