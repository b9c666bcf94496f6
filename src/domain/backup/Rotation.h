// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/BackupRules.h"
#include "domain/common/Time.h"

#include <vector>

namespace rooftree::domain {

/// Which of these copies may go: all but the newest of each of the last days, weeks and months that
/// have one. Days without a copy do not count, so a practice that was closed for a month keeps what
/// it had; the newest copy always stays. Answers indexes into `copies`, in their order.
[[nodiscard]] std::vector<std::size_t> expiredCopies(
    const std::vector<Instant>& copies, const BackupRules& rules);

}
