// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/BackupRules.h"
#include "domain/common/Result.h"

namespace rooftree::app {

/// The rules that ship with the program: Incompatible rules.unreadable, rules.missing.
[[nodiscard]] domain::Result<domain::BackupRules> readBackupRules();

}
