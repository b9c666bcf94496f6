// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Face.h"

#include <QPainter>
#include <QPainterPath>

namespace rooftree::ui {

void paintFace(QPainter& painter, const QRectF& rect, double mood, const QColor& colour)
{
    const double side = qMin(rect.width(), rect.height());
    const QPointF centre = rect.center();
    const double stroke = qMax(1.5, side / 16);
    const double radius = side / 2 - stroke;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);

    const double mouthY = centre.y() + radius * 0.38;
    const double bend = mood * radius * 0.45;
    QPainterPath mouth(QPointF(centre.x() - radius * 0.48, mouthY - bend / 2));
    mouth.quadTo(
        QPointF(centre.x(), mouthY + bend), QPointF(centre.x() + radius * 0.48, mouthY - bend / 2));
    painter.drawPath(mouth);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double side2 : { -1.0, 1.0 })
        painter.drawEllipse(QPointF(centre.x() + side2 * radius * 0.36, centre.y() - radius * 0.22),
            stroke, stroke);
    painter.restore();
}

}
