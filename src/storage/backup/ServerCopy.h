// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup/ScratchDatabase.h"
#include "storage/backup/ServerTool.h"

namespace rooftree::storage {

/// pg_restore, waiting to be fed with what pg_dump wrote.
[[nodiscard]] domain::Result<std::unique_ptr<ServerTool>> startRestore(const ScratchDatabase& into);

/// Keeps a copy of a practice on its server, as a database beside it that is named after it and
/// `mark`, and answers the name. It is unpacked and compared before it has that name. Storage
/// database.upgrade-no-copy when this account may make no database or PostgreSQL's programs are not
/// here; backup.not-written when it is not the same.
[[nodiscard]] domain::Result<QString> keepServerCopy(
    const DatabaseUrl& practice, const QString& mark);

}
