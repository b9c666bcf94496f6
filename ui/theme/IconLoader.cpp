// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/IconLoader.h"

#include "theme/ApplyTheme.h"
#include "theme/Resources.h"
#include "theme/ThemedIconEngine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui::IconLoader {
namespace {

    QByteArray drawing(const QString& name, const QColor& colour)
    {
        QByteArray svg = readResource(u"icons/"_s + name + u".svg"_s);
        return svg.replace("currentColor", colour.name().toLatin1());
    }

    QPixmap render(const QString& name, const QColor& colour, int pixels)
    {
        const QString key
            = u"rooftree:%1:%2:%3"_s.arg(name, colour.name(), QString::number(pixels));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(drawing(name, colour));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (renderer.isValid())
            renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

}

QIcon icon(const QString& name, ColourRole role)
{
    if (!names().contains(name))
        return {};
    return QIcon(new ThemedIconEngine(name, role));
}

QPixmap pixmap(const QString& name, ColourRole role, int pixels, double devicePixelRatio)
{
    QPixmap result
        = render(name, currentTheme().colour(role), qMax(1, qRound(pixels * devicePixelRatio)));
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

void paint(QPainter& painter, const QRectF& rect, const QString& name, ColourRole role)
{
    const double side = std::min(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(corner, pixmap(name, role, qRound(side), ratio));
}

QStringList names()
{
    static const QStringList all = [] {
        QStringList found;
        const QStringList files = listResources(u"icons"_s);
        for (const QString& file : files)
            found << file.chopped(4);
        return found;
    }();
    return all;
}

}
