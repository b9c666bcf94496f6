// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>

namespace rooftree::presentation {

/// Writes `content` whole or not at all, readable by its owner alone; what was at `path` is
/// replaced. Storage "export.not-written".
[[nodiscard]] domain::Result<void> writePrivately(const QString& path, const QByteArray& content);

}
