// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ElidedDelegate.h"

namespace rooftree::ui {

/// A name, with a mark before it when somebody else today could be taken for the same person
/// (HZ-01).
class NameDelegate final : public ElidedDelegate {
    Q_OBJECT

public:
    explicit NameDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}
