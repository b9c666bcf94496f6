// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QString>

#include <cstdint>

/// What must be true of a file before SQLite may touch it: a foreign, shared or doubly named file
/// is refused unread and unwritten (security requirement R-30).
namespace rooftree::storage {

/// "RFTR", in the header of every database of ours.
constexpr std::uint32_t kApplicationId = 0x52465452;

/// Whether a file system of this type (statfs f_type) is shared over a network or runs in a user
/// program: SQLite's locks cannot be trusted there.
[[nodiscard]] bool isSharedFileSystem(std::uint64_t type);

/// Refuses: NotFound database.missing (no file, or an empty one); Incompatible
/// database.symbolic-link, .hard-link, .not-a-file, .network-share, .not-ours; Storage
/// database.damaged (shorter than its header says) and .not-permitted.
[[nodiscard]] domain::Result<void> checkExistingFile(const QString& path);

/// Makes an empty file that only its owner can read, its folder too if it is missing. An empty file
/// that a crash left behind is taken; anything else refused: Conflict database.exists.
[[nodiscard]] domain::Result<void> createFile(const QString& path);

}
