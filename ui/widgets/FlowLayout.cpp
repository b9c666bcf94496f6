// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace rooftree::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const { return int(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(std::size_t(index)).get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeOf(const QLayoutItem& item, int room)
{
    QSize size = item.sizeHint().boundedTo(QSize(qMax(room, 1), QWIDGETSIZE_MAX));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

int FlowLayout::place(const QRect& rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.y();
    for (std::size_t first = 0; first < m_items.size();) {
        const auto line = lineFrom(first, inner.width());
        if (apply)
            placeLine(line, QRect(inner.x(), y, inner.width(), line.height));
        first = line.end;
        y += line.height > 0 ? line.height + spacing() : 0;
    }
    return qMax(inner.y(), y - spacing()) - rect.y() + contentsMargins().bottom();
}

FlowLayout::Line FlowLayout::lineFrom(std::size_t first, int room) const
{
    Line line { first, first, 0, 0 };
    for (; line.end < m_items.size(); ++line.end) {
        const auto& item = *m_items[line.end];
        if (item.isEmpty())
            continue;
        const QSize size = sizeOf(item, room);
        const int width = line.width + (line.width > 0 ? spacing() : 0) + size.width();
        if (line.width > 0 && width > room)
            break;
        line.width = width;
        line.height = qMax(line.height, size.height());
    }
    return line;
}

void FlowLayout::placeLine(const Line& line, const QRect& rect) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x() + (alignment() & Qt::AlignRight ? rect.width() - line.width : 0);
    for (auto at = line.first; at < line.end; ++at) {
        auto& item = *m_items[at];
        if (item.isEmpty())
            continue;
        const QSize size = sizeOf(item, rect.width());
        const int y = rect.y() + (line.height - size.height()) / 2;
        item.setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
    }
}

}
