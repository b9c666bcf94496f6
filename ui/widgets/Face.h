// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QRectF;

namespace rooftree::ui {

/// Draws a plain face in `rect`: `mood` -1 is a deep frown, 0 a straight mouth, 1 a broad smile.
void paintFace(QPainter& painter, const QRectF& rect, double mood, const QColor& colour);

}
