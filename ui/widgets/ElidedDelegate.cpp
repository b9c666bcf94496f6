// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ElidedDelegate.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

ElidedDelegate::ElidedDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

void ElidedDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem quiet(option);
    quiet.state &= ~QStyle::State_HasFocus; // the ring goes around the row, not the cell
    QStyledItemDelegate::paint(painter, quiet, index);
    paintRowRing(*painter, option, index);
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
    size.rwidth() += space(4);
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
    QToolTip::showText(event->globalPos(), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s, view);
    return true;
}

}
