// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColumnsLayout.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rooftree::ui {
namespace {

    int heightOf(QLayoutItem& item, int width)
    {
        const int wanted
            = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
        return std::max(wanted, item.minimumSize().height());
    }

}

ColumnsLayout::ColumnsLayout(int leastWidth, QWidget* parent)
    : QLayout(parent)
    , m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space(4));
}

ColumnsLayout::~ColumnsLayout() = default;

void ColumnsLayout::setStretch(int index, int stretch)
{
    m_slots.at(std::size_t(index)).stretch = std::max(1, stretch);
    invalidate();
}

std::vector<const ColumnsLayout::Slot*> ColumnsLayout::shown() const
{
    std::vector<const Slot*> result;
    for (const Slot& slot : m_slots)
        if (!slot.item->isEmpty())
            result.push_back(&slot);
    return result;
}

int ColumnsLayout::columnsFor(int width) const
{
    const auto slots = shown();
    int least = qRound(m_leastWidth * currentScale());
    for (const Slot* slot : slots)
        least = std::max(least, slot->item->minimumSize().width());
    const int fit = (width + spacing()) / std::max(1, least + spacing());
    return std::clamp(fit, 1, std::max(1, int(slots.size())));
}

void ColumnsLayout::addItem(QLayoutItem* item)
{
    m_slots.push_back({ std::unique_ptr<QLayoutItem>(item), 1 });
    invalidate();
}

int ColumnsLayout::count() const { return int(m_slots.size()); }

QLayoutItem* ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_slots.at(std::size_t(index)).item.get() : nullptr;
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_slots.at(std::size_t(index)).item.release();
    m_slots.erase(m_slots.begin() + index);
    invalidate();
    return item;
}

Qt::Orientations ColumnsLayout::expandingDirections() const
{
    return Qt::Horizontal | Qt::Vertical;
}

int ColumnsLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize ColumnsLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const Slot* slot : shown()) {
        const QSize hint = slot->item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const Slot* slot : shown())
        size = size.expandedTo(slot->item->minimumSize());
    return size;
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

std::vector<int> ColumnsLayout::widths(
    const std::vector<const Slot*>& slots, std::size_t from, std::size_t to, int width) const
{
    // Shares count only while everything stands in one row; a short last row keeps the width of the
    // others.
    const bool oneRow = from == 0 && to == slots.size();
    const int columns = oneRow ? int(to) : columnsFor(width);
    const int room = width - spacing() * (columns - 1);
    int shares = 0;
    for (std::size_t at = from; at < to; ++at)
        shares += slots.at(at)->stretch;
    std::vector<int> result;
    for (std::size_t at = from; at < to; ++at)
        result.push_back(
            oneRow ? room * slots.at(at)->stretch / std::max(1, shares) : room / columns);
    return result;
}

int ColumnsLayout::place(const QRect& rect, bool apply) const
{
    const auto slots = shown();
    const auto columns = std::size_t(columnsFor(rect.width()));
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (std::size_t from = 0; from < slots.size(); from += columns) {
        const std::size_t to = std::min(from + columns, slots.size());
        const auto wide = widths(slots, from, to, rect.width());
        int high = 0;
        for (std::size_t at = from; at < to; ++at)
            high = std::max(high, heightOf(*slots.at(at)->item, wide.at(at - from)));
        if (to == slots.size() && apply)
            high = std::max(high, rect.bottom() + 1 - y); // the last row takes what is left
        int x = rect.x();
        for (std::size_t at = from; apply && at < to; ++at) {
            const QRect cell(x, y, wide.at(at - from), high);
            slots.at(at)->item->setGeometry(QStyle::visualRect(direction, rect, cell));
            x += cell.width() + spacing();
        }
        y += high + (to < slots.size() ? spacing() : 0);
    }
    return y - rect.y();
}

}
