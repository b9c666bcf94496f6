// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/training/TrainingModule.h"

#include <QByteArray>

namespace rooftree::app {

/// The module.json of a training module: all but its pages. `id` is what it has to call itself, the
/// name of its folder.
[[nodiscard]] domain::Result<domain::TrainingModule> readModuleJson(
    const QString& path, const QString& id, const QByteArray& json);

}
