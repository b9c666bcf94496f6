// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::storage {

/// Waits until the bytes of a file are on the disk: SQLite does not for what VACUUM INTO makes.
[[nodiscard]] bool syncFile(const QString& path);

/// Waits until the names in the folder of `path` are on the disk.
void syncFolder(const QString& path);

}
