// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TwoLineDelegate.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"

#include <QPainter>

namespace rooftree::ui {

TwoLineDelegate::TwoLineDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

void TwoLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selected : hovered ? theme.hover : theme.panel);
    const QRect inner = option.rect.adjusted(space(3), space(1), -space(3), -space(1));
    const int line = option.fontMetrics.height();
    const auto say
        = [&](const QRect& where, const QString& text, const QColor& colour, bool strong) {
              QFont font = option.font;
              font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
              painter->setFont(font);
              painter->setPen(colour);
              painter->drawText(where, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                  QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
          };
    const QString second = index.data(m_secondLineRole).toString();
    const QColor text = selected ? theme.onSelected : theme.text;
    // Muted on the tint of a chosen row is still readable; in high contrast both are the same.
    const QColor quiet = !selected || theme.mode == ThemeMode::HighContrast
        ? (selected ? theme.onSelected : theme.muted)
        : theme.text;
    QRect first(inner.left(), inner.top(), inner.width(), second.isEmpty() ? inner.height() : line);
    const QString trailing = m_trailingRole < 0 ? QString() : index.data(m_trailingRole).toString();
    if (!trailing.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(trailing) + space(1);
        say(QRect(first.right() - width, first.top(), width, first.height()), trailing, quiet,
            false);
        first.setWidth(first.width() - width - space(2));
    }
    say(first, index.data().toString(), text, true);
    if (!second.isEmpty())
        say(QRect(inner.left(), inner.bottom() - line, inner.width(), line), second, quiet, false);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool second = !index.data(m_secondLineRole).toString().isEmpty();
    return { space(40), option.fontMetrics.height() * (second ? 2 : 1) + space(second ? 3 : 4) };
}

}
