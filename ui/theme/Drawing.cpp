// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Drawing.h"

#include "theme/ApplyTheme.h"

#include <QPainter>
#include <QSvgRenderer>

namespace rooftree::ui {

QImage drawing(QByteArray svg, ColourRole role, int width, double devicePixelRatio)
{
    svg.replace("currentColor", currentTheme().colour(role).name().toLatin1());
    QSvgRenderer renderer(svg);
    const auto box = renderer.viewBoxF();
    if (!renderer.isValid() || box.isEmpty())
        return {};
    const double pixels = width * devicePixelRatio;
    QImage image(qRound(pixels), qRound(pixels * box.height() / box.width()),
        QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

}
