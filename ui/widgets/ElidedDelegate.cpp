// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ElidedDelegate.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"
#include "widgets/Text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

ElidedDelegate::ElidedDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

void ElidedDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    paintGround(*painter, cell);
    QRect where = cell.rect.adjusted(space(2) + 1, 0, -space(2) - 1, 0);
    if (!cell.icon.isNull()) {
        const int side = cell.fontMetrics.height();
        const QRect icon(where.left(), where.center().y() - side / 2, side, side);
        cell.icon.paint(painter, QStyle::visualRect(cell.direction, where, icon));
        where = QStyle::visualRect(cell.direction, where, where.adjusted(side + space(1), 0, 0, 0));
    }
    painter->save();
    painter->setFont(cell.font);
    const bool coloured = index.data(Qt::ForegroundRole).isValid() && !selected;
    painter->setPen(coloured ? cell.palette.color(QPalette::Text)
            : selected       ? currentTheme().onSelected
                             : currentTheme().text);
    const auto alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    painter->drawText(where, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, where.width()));
    painter->restore();
    paintRowRing(*painter, option, index);
}

void ElidedDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = currentTheme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.hover);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

void ElidedDelegate::paintRowRing(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const Theme& theme = currentTheme();
    const int width = theme.focusWidth;
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), width), theme.focus);
    painter.fillRect(
        QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width), theme.focus);
    if (index.column() == 0)
        painter.fillRect(QRect(cell.left(), cell.top(), width, cell.height()), theme.focus);
    if (index.column() == index.model()->columnCount() - 1)
        painter.fillRect(
            QRect(cell.right() - width + 1, cell.top(), width, cell.height()), theme.focus);
}

QSize ElidedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += space(5);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() + 2 * space(2)));
    return size;
}

bool ElidedDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString text = index.data().toString();
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !cut || text.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), text, *view);
    return true;
}

}
