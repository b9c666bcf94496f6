// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rooftree::ui {

/// A cell that shows its whole text in a plain tooltip when it does not fit, and the ring of the
/// row that has the focus.
class ElidedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ElidedDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    /// The ground of a chosen or pointed-at row.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option);
    /// The line around the current row, drawn by each of its cells.
    static void paintRowRing(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

}
