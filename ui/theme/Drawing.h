// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ColourRole.h"

#include <QByteArray>
#include <QImage>

namespace rooftree::ui {

/// One of the project's own drawings that is no icon: `svg` with currentColor in the colour that
/// `role` has now, `width` wide before the device's scale. Null when it cannot be drawn.
[[nodiscard]] QImage drawing(
    QByteArray svg, ColourRole role, int width, double devicePixelRatio = 1.0);

}
