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

void RailButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    updateGeometry();
    update();
}

int RailButton::iconSide() const { return fontMetrics().height() + space(1); }

QSize RailButton::sizeHint() const
{
    const int line = fontMetrics().height();
    const int words = fontMetrics().horizontalAdvance(text());
    // Room for a badge is kept from the start, so a new agenda does not push the page aside.
    const int badge = fontMetrics().horizontalAdvance(u"99+"_s) + space(3);
    if (m_isNarrow)
        return { space(2) + qMax(words + words / 10, iconSide() + 2 * badge) + space(2),
            space(2) + iconSide() + line + space(2) };
    return { space(3) + iconSide() + space(2) + words + space(2) + badge + space(2),
        line + 2 * space(2) + space(1) };
}

QRect RailButton::iconRect() const
{
    const int side = iconSide();
    return m_isNarrow ? QRect((width() - side) / 2, space(2), side, side)
                      : QRect(space(3), (height() - side) / 2, side, side);
}

QRect RailButton::wordsRect() const
{
    if (m_isNarrow)
        return { 0, iconRect().bottom() + 1, width(), fontMetrics().height() };
    const int left = iconRect().right() + space(2);
    return { left, 0, width() - left - badgeWidth() - space(2), height() };
}

QRect RailButton::badgeRect() const
{
    const int line = fontMetrics().height();
    const int top = m_isNarrow ? space(2) : (height() - line) / 2;
    return { width() - badgeWidth() - space(2), top, badgeWidth(), line };
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = isChecked() || underMouse();
    const double inset = theme.focusWidth / 2.0;
    painter.setPen(hasFocus() ? QPen(theme.focus, theme.focusWidth) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? theme.selected : filled ? theme.hover : theme.panel);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    if (isChecked())
        paintMark(painter);

    const auto visual
        = [this](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    IconLoader::paint(painter, visual(iconRect()), m_iconName,
        isChecked() ? ColourRole::OnSelected : ColourRole::Text);
    QFont label = font();
    label.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(label);
    painter.setPen(isChecked() ? theme.onSelected : theme.text);
    const auto side = m_isNarrow ? Qt::AlignHCenter : Qt::AlignLeading;
    painter.drawText(
        visual(wordsRect()), int(Qt::AlignVCenter | side | Qt::TextHideMnemonic), text());
    if (m_count > 0)
        paintBadge(painter, visual(badgeRect()));
}

void RailButton::paintMark(QPainter& painter)
{
    const Theme& theme = currentTheme();
    const int bar = space(1);
    const QRect mark(space(1), space(2), bar, height() - 2 * space(2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mode == ThemeMode::HighContrast ? theme.onSelected : theme.accent);
    painter.drawRoundedRect(
        QStyle::visualRect(layoutDirection(), rect(), mark), bar / 2.0, bar / 2.0);
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
