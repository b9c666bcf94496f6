// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>

namespace rooftree::presentation {

/// Writes `content` whole or not at all, readable by its owner alone; what was at `path` is
/// replaced. What is written survives a power cut. Storage "export.not-written".
[[nodiscard]] domain::Result<void> writePrivately(const QString& path, const QByteArray& content);

/// Waits until the name of a file is on the disk: a new or replaced one survives a power cut only
/// when its folder was synced, which neither QSaveFile nor QSettings does.
void keepName(const QString& path);

}
