// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/flare/FlareShape.h"

#include <QByteArray>

namespace rooftree::app {

/// One file of resources/flare. Validation with the place as the field when something in it is
/// missing, unknown or said twice; every zone of a colour says its colour in its name.
[[nodiscard]] domain::Result<domain::FlareShape> readFlareShape(const QByteArray& json);

/// All that ship with the program, by the names of their files. Incompatible with the path as the
/// field when one cannot be read.
[[nodiscard]] domain::Result<std::vector<domain::FlareShape>> readFlareShapes();

}
