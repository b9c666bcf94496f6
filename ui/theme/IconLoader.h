// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ColourRole.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRectF;

/// The project's own drawings, painted in the colours of the look in force.
namespace rooftree::ui::IconLoader {

/// The icon `name` ("today") in the colour of `role`. It follows a change of look by itself;
/// disabled it is muted. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name, ColourRole role = ColourRole::Text);

/// One drawing, `pixels` high and wide before the device's scale.
[[nodiscard]] QPixmap pixmap(
    const QString& name, ColourRole role, int pixels, double devicePixelRatio = 1.0);

/// Paints the drawing into `rect`, as large as fits.
void paint(QPainter& painter, const QRectF& rect, const QString& name, ColourRole role);

/// Every name there is, sorted.
[[nodiscard]] QStringList names();

}
