// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/BackupEngines.h"

#include "storage/backup/PostgresBackupEngine.h"
#include "storage/backup/SqliteBackupEngine.h"

namespace rooftree::composition {

std::unique_ptr<app::BackupEngine> makeBackupEngine(
    const storage::DatabaseUrl& url, const domain::Clock& clock)
{
    if (url.engine() == storage::Engine::Sqlite)
        return std::make_unique<storage::SqliteBackupEngine>(url.path(), clock);
    return std::make_unique<storage::PostgresBackupEngine>(url, clock);
}

}
