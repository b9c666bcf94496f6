// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RailButton.h"

#include "theme/ApplyTheme.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "widgets/Text.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kMostShown = 99;

}

RailButton::RailButton(const QString& words, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    QAbstractButton::setText(withoutMnemonic(words));
    setAccessibleName(words);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    updateGeometry();
    update();
}

QString RailButton::badge() const
{
    if (m_count <= 0)
        return {};
    return m_count > kMostShown ? u"%1+"_s.arg(kMostShown) : QString::number(m_count);
}

int RailButton::badgeWidth() const
{
    const int words = fontMetrics().horizontalAdvance(badge()) + space(3);
    return m_count > 0 ? qMax(words, fontMetrics().height()) : 0;
}

QSize RailButton::sizeHint() const
{
    const int icon = fontMetrics().height() + space(1);
    const int words = fontMetrics().horizontalAdvance(text());
    // Room for a badge is kept from the start, so a new agenda does not push the page aside.
    const int room = fontMetrics().horizontalAdvance(u"99+"_s) + space(3);
    return { space(3) + icon + space(2) + words + space(2) + room + space(2),
        fontMetrics().height() + 2 * space(2) + space(1) };
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = isChecked() || underMouse();
    const QColor words = isChecked() ? theme.onSelected : theme.text;
    const double inset = theme.focusWidth / 2.0;
    painter.setPen(hasFocus() ? QPen(theme.focus, theme.focusWidth) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? theme.selected : filled ? theme.hover : theme.panel);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);

    const auto visual
        = [this](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    if (isChecked()) {
        const int bar = space(1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            isChecked() && theme.mode == ThemeMode::HighContrast ? theme.onSelected : theme.accent);
        painter.drawRoundedRect(
            visual(QRect(space(1), space(2), bar, height() - 2 * space(2))), bar / 2.0, bar / 2.0);
    }
    const int side = fontMetrics().height() + space(1);
    const QRect icon(space(3), (height() - side) / 2, side, side);
    IconLoader::paint(
        painter, visual(icon), m_iconName, isChecked() ? ColourRole::OnSelected : ColourRole::Text);
    QFont label = font();
    label.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(label);
    painter.setPen(words);
    const int left = icon.right() + space(2);
    const QRect where(left, 0, width() - left - badgeWidth() - space(2), height());
    painter.drawText(
        visual(where), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, text());
    if (m_count > 0) {
        const QRect spot(width() - badgeWidth() - space(2), (height() - fontMetrics().height()) / 2,
            badgeWidth(), fontMetrics().height());
        paintBadge(painter, visual(spot));
    }
}

void RailButton::paintBadge(QPainter& painter, const QRect& rect)
{
    const Theme& theme = currentTheme();
    const bool inverted = isChecked() && theme.mode == ThemeMode::HighContrast;
    painter.setPen(Qt::NoPen);
    painter.setBrush(inverted ? theme.onSelected : theme.accent);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(inverted ? theme.selected : theme.onAccent);
    painter.drawText(rect, Qt::AlignCenter, badge());
}

}
