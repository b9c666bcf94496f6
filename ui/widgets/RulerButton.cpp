// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RulerButton.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"
#include "widgets/Face.h"

#include <QPainter>

namespace rooftree::ui {
namespace {

    constexpr double kTargetMillimetres = 15.0;

}

RulerButton::RulerButton(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RulerButton::setMood(double mood)
{
    m_mood = mood;
    update();
}

void RulerButton::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
    update();
}

QSize RulerButton::minimumSizeHint() const
{
    const int side = fontMetrics().height() + space(2);
    const int words = fontMetrics().horizontalAdvance(QStringLiteral("10")) + space(2);
    if (!m_large)
        return { qMax(28, words), qMax(28, side) };
    const int target = millimetres(kTargetMillimetres);
    return { qMax(target, words), side + target };
}

QSize RulerButton::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return m_large ? least : QSize(qMax(least.width(), space(9)), qMax(least.height(), space(9)));
}

void RulerButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const int width = focused ? theme.focusWidth : theme.borderWidth;
    const QColor ground = isChecked() ? theme.accent : underMouse() ? theme.hover : theme.panel;
    painter.setPen(QPen(focused ? theme.focus : isEnabled() ? theme.line : theme.hairline, width));
    painter.setBrush(isEnabled() ? ground : theme.surface);
    const double inset = width / 2.0;
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(box, kRadius, kRadius);
    if (focused && isChecked()) {
        // The ring alone would melt into the filled ground.
        painter.setPen(QPen(theme.onAccent, theme.borderWidth));
        painter.drawRoundedRect(
            box.adjusted(width, width, -width, -width), kRadius - 3, kRadius - 3);
    }
    const QColor words = !isEnabled() ? theme.muted : isChecked() ? theme.onAccent : theme.text;
    if (!m_large) {
        paintNumber(painter, rect(), words);
        return;
    }
    const int number = fontMetrics().height() + space(2);
    const QRectF faceArea = QRectF(rect()).adjusted(space(2), space(2), -space(2), -number);
    paintFace(painter, faceArea, m_mood, words);
    paintNumber(painter, rect().adjusted(0, height() - number, 0, -space(1)), words);
}

void RulerButton::paintNumber(QPainter& painter, const QRect& rect, const QColor& colour)
{
    QFont number = font();
    number.setWeight(isChecked() ? QFont::Bold : QFont::Medium);
    painter.setFont(number);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, QString::number(m_number));
}

}
