// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/training/TrainingModule.h"

#include <QByteArray>

namespace rooftree::app {

/// One page of a training module. Refused, with file and line as the arguments: HTML, links, a
/// picture without words or not alone on its line, a second title, an exercise that does not say
/// its minutes.
[[nodiscard]] domain::Result<domain::ModulePage> readModulePage(
    const QString& file, const QByteArray& markdown);

}
