// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/BodyMap.h"

#include "theme/ApplyTheme.h"
#include "theme/Theme.h"
#include "views/care/BodyRegions.h"
#include "widgets/Text.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rooftree::ui {
namespace {

    constexpr double kScale = 1.6; ///< pixels a unit, at 100 %
    constexpr double kLeastScale = 1.2;

    QSize sizeAt(double scale)
    {
        return (QSizeF(kBodyWidth, kBodyHeight) * scale * currentScale()).toSize();
    }

}

BodyMap::BodyMap(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Drawing of the body. The same places are in the list below."));
}

void BodyMap::setName(const QString& id, const QString& name) { m_names.insert(id, name); }

void BodyMap::setChosen(const QString& field, const QStringList& ids)
{
    m_chosen.insert(field, ids);
    update();
}

QSize BodyMap::sizeHint() const { return sizeAt(kScale); }

QSize BodyMap::minimumSizeHint() const { return sizeAt(kLeastScale); }

QTransform BodyMap::toPixels() const
{
    const double scale = std::min(width() / double(kBodyWidth), height() / double(kBodyHeight));
    return QTransform().scale(scale, scale);
}

QPoint BodyMap::middleOf(const QString& id) const
{
    for (const auto& each : bodyRegions()) {
        if (!id.isEmpty() && each.id == id)
            return toPixels().map(each.path.boundingRect().center()).toPoint();
    }
    return {};
}

const BodyRegion* BodyMap::regionAt(const QPointF& pixel) const
{
    const auto at = toPixels().inverted().map(pixel);
    for (const auto& each : bodyRegions()) {
        if (!each.field.isEmpty() && each.path.contains(at))
            return &each;
    }
    return nullptr;
}

void BodyMap::mousePressEvent(QMouseEvent* event)
{
    const auto* region = regionAt(event->position());
    if (!region || event->button() != Qt::LeftButton)
        return;
    auto ids = m_chosen.value(region->field);
    if (!ids.removeOne(region->id))
        ids << region->id;
    setChosen(region->field, ids);
    Q_EMIT chosenChanged(region->field, ids);
}

void BodyMap::mouseMoveEvent(QMouseEvent* event)
{
    const auto* region = regionAt(event->position());
    if (region == m_under)
        return;
    m_under = region;
    setPlainToolTip(*this, region ? m_names.value(region->id) : QString());
    update();
}

void BodyMap::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_under = nullptr;
    update();
}

void BodyMap::paintEvent(QPaintEvent*)
{
    const auto& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toPixels());
    for (const auto& each : bodyRegions()) {
        const bool isChosen = m_chosen.value(each.field).contains(each.id) && !each.id.isEmpty();
        painter.setPen(QPen(each.field.isEmpty() ? theme.hairline : theme.line, 1));
        painter.setBrush(isChosen ? theme.accent : &each == m_under ? theme.hover : theme.panel);
        painter.drawPath(each.path);
        if (!isChosen)
            continue;
        // In black and white a place that is chosen is crossed.
        painter.save();
        painter.setClipPath(each.path);
        painter.setPen(QPen(theme.onAccent, 1.5));
        const auto box = each.path.boundingRect();
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        painter.restore();
    }
    const auto drawn = toPixels().mapRect(QRectF(0, 0, kBodyWidth, kBodyHeight));
    painter.resetTransform();
    painter.setPen(theme.muted);
    const QSizeF half(drawn.width() / 2, drawn.height());
    constexpr auto kBelow = Qt::AlignHCenter | Qt::AlignBottom;
    painter.drawText(QRectF(drawn.topLeft(), half), kBelow, tr("Front"));
    painter.drawText(QRectF(QPointF(half.width(), 0), half), kBelow, tr("Back"));
}

}
