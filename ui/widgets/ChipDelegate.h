// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tone.h"
#include "widgets/ElidedDelegate.h"

#include <functional>

namespace rooftree::ui {

/// Draws a cell's text as a status chip; the tone comes from a function, so models need to know
/// nothing of it.
class ChipDelegate final : public ElidedDelegate {
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex&)>;

    explicit ChipDelegate(ToneOf toneOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ToneOf m_toneOf;
};

}
