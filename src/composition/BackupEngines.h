// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "domain/common/Clock.h"
#include "storage/DatabaseUrl.h"

namespace rooftree::composition {

[[nodiscard]] std::unique_ptr<app::BackupEngine> makeBackupEngine(
    const storage::DatabaseUrl& url, const domain::Clock& clock);

}
