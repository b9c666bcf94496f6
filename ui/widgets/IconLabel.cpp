// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/IconLabel.h"

#include "theme/IconLoader.h"

#include <QEvent>
#include <QPainter>

namespace rooftree::ui {

IconLabel::IconLabel(const QString& name, ColourRole role, double factor, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_role(role)
    , m_factor(factor)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setDrawing(const QString& name, ColourRole role)
{
    m_name = name;
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_factor);
    return { side, side };
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    IconLoader::paint(painter, rect(), m_name, m_role);
}

void IconLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}
