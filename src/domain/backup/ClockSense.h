// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/BackupRules.h"
#include "domain/common/Time.h"

#include <optional>

namespace rooftree::domain {

/// Whether a computer's clock cannot be right, as after its battery died: before any practice had
/// this program, or long before the newest that the practice has saved.
[[nodiscard]] bool isClockWrong(
    Instant now, const std::optional<Instant>& newest, const BackupRules& rules);

}
