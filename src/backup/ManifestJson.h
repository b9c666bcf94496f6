// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupManifest.h"
#include "domain/common/Result.h"

namespace rooftree::backup {

[[nodiscard]] QByteArray toJson(const app::BackupManifest& manifest);

/// Exactly the members that we write, each of its kind, and plain table names: Incompatible
/// backup.manifest.
[[nodiscard]] domain::Result<app::BackupManifest> manifestFromJson(const QByteArray& json);

}
