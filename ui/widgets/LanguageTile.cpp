// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LanguageTile.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"
#include "theme/TextRole.h"

#include <QKeyEvent>
#include <QPainter>

namespace rooftree::ui {
namespace {

    constexpr double kTargetMillimetres = 22.0;

    int widestWord(const QFontMetrics& metrics, const QString& text)
    {
        int widest = 0;
        const QStringList words = text.split(u' ');
        for (const QString& word : words)
            widest = qMax(widest, metrics.horizontalAdvance(word));
        return widest;
    }

}

LanguageTile::LanguageTile(
    const QString& name, const QString& note, Qt::LayoutDirection direction, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_note(note)
    , m_direction(direction)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LanguageTile::textFlags() const
{
    const int direction
        = m_direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return int(Qt::AlignHCenter) | Qt::TextWordWrap | direction;
}

QRect LanguageTile::nameRect(int width) const
{
    const QFontMetrics metrics(fontFor(TextRole::Heading, this));
    const QRect room(space(3), space(2), width - 2 * space(3), QWIDGETSIZE_MAX);
    const QRect needed = metrics.boundingRect(room, textFlags(), m_name);
    return { room.x(), room.y(), room.width(), needed.height() };
}

QRect LanguageTile::noteRect(int width) const
{
    if (m_note.isEmpty())
        return {};
    const QRect above = nameRect(width);
    const QRect room(above.x(), above.bottom() + space(1), above.width(), QWIDGETSIZE_MAX);
    const QRect needed = fontMetrics().boundingRect(room, textFlags(), m_note);
    return { room.x(), room.y(), room.width(), needed.height() };
}

QSize LanguageTile::sizeHint() const
{
    const int width = qMax(minimumSizeHint().width(), millimetres(kTargetMillimetres) * 4);
    return { width, heightForWidth(width) };
}

QSize LanguageTile::minimumSizeHint() const
{
    const int words = qMax(widestWord(QFontMetrics(fontFor(TextRole::Heading, this)), m_name),
        widestWord(fontMetrics(), m_note));
    return { qMax(millimetres(kTargetMillimetres), words + 2 * space(3)),
        millimetres(kTargetMillimetres) };
}

int LanguageTile::heightForWidth(int width) const
{
    const QRect lowest = m_note.isEmpty() ? nameRect(width) : noteRect(width);
    return qMax(millimetres(kTargetMillimetres), lowest.bottom() + 1 + space(3));
}

void LanguageTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const int line = focused ? theme.focusWidth
        : isChecked()        ? theme.borderWidth + 1
                             : theme.borderWidth;
    painter.setPen(QPen(focused ? theme.focus : isChecked() ? theme.accent : theme.line, line));
    painter.setBrush(isChecked() ? theme.selected : underMouse() ? theme.hover : theme.panel);
    const double inset = line / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadiusLarge, kRadiusLarge);

    painter.setPen(theme.colour(isChecked() ? ColourRole::OnSelected : ColourRole::Text));
    QRect name = nameRect(width());
    if (m_note.isEmpty())
        name.moveTop((height() - name.height()) / 2);
    painter.setFont(fontFor(TextRole::Heading, this));
    painter.drawText(name, textFlags(), m_name);
    painter.setFont(font());
    painter.drawText(noteRect(width()), textFlags(), m_note);
}

void LanguageTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}
