// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rooftree::ui {

/// A row of two lines: the display text, and a quiet second line from another role; and if wished a
/// few quiet words at the end of the first.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TwoLineDelegate(QObject* parent = nullptr);

    void setSecondLineRole(int role) { m_secondLineRole = role; }

    /// Such as the keys of an act; none unless told.
    void setTrailingRole(int role) { m_trailingRole = role; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_secondLineRole = Qt::UserRole + 1;
    int m_trailingRole = -1;
};

}
