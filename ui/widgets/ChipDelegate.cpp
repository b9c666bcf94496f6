// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChipDelegate.h"

#include "theme/Spacing.h"
#include "widgets/StatusChip.h"

namespace rooftree::ui {

ChipDelegate::ChipDelegate(ToneOf toneOf, QObject* parent)
    : ElidedDelegate(parent)
    , m_toneOf(std::move(toneOf))
{
}

void ChipDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    paintGround(*painter, option);
    if (!text.isEmpty())
        StatusChip::paint(*painter, option.rect.adjusted(space(2), 1, -space(1), -1), text,
            m_toneOf(index), QString(), option.font);
    paintRowRing(*painter, option, index);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize chip = StatusChip::sizeFor(index.data().toString(), option.font);
    return chip + QSize(space(4), space(2));
}

}
