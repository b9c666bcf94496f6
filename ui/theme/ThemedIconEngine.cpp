// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ThemedIconEngine.h"

#include "theme/IconLoader.h"

#include <QPainter>

namespace rooftree::ui {

ThemedIconEngine::ThemedIconEngine(QString name, ColourRole role)
    : m_name(std::move(name))
    , m_role(role)
{
}

void ThemedIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const ColourRole role = mode == QIcon::Disabled ? ColourRole::Muted : m_role;
    IconLoader::paint(*painter, QRectF(rect), m_name, role);
}

QPixmap ThemedIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine* ThemedIconEngine::clone() const { return new ThemedIconEngine(m_name, m_role); }

}
