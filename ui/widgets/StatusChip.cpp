// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusChip.h"

#include "theme/ApplyTheme.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"

#include <QEvent>
#include <QPainter>

namespace rooftree::ui {

StatusChip::StatusChip(QWidget* parent) : StatusChip(QString(), Tone::Neutral, parent) { }

StatusChip::StatusChip(const QString& text, Tone tone, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(text, tone);
}

void StatusChip::setState(const QString& text, Tone tone, const QString& icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const { return sizeFor(m_text, font()); }

QSize StatusChip::sizeFor(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int words = metrics.horizontalAdvance(text);
    return { words + metrics.height() + 3 * space(2), metrics.height() + space(2) };
}

void StatusChip::paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone,
    const QString& icon, const QFont& font)
{
    const Theme& theme = currentTheme();
    const QFontMetrics metrics(font);
    QRect chip(QPoint(), sizeFor(text, font).boundedTo(rect.size()));
    chip.moveTopLeft(QPoint(rect.left(), rect.center().y() - chip.height() / 2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QColor words = theme.colour(wordRole(tone));
    const bool edged = tone == Tone::Neutral || theme.mode == ThemeMode::HighContrast;
    painter.setPen(edged ? QPen(theme.line, theme.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(tintRole(tone)));
    const double inset = theme.borderWidth / 2.0;
    painter.drawRoundedRect(QRectF(chip).adjusted(inset, inset, -inset, -inset),
        chip.height() / 2.0, chip.height() / 2.0);
    const int side = metrics.height() - 2;
    const QRect symbol(chip.left() + space(2), chip.center().y() - side / 2 + 1, side, side);
    IconLoader::paint(painter, symbol, icon.isEmpty() ? iconName(tone) : icon, wordRole(tone));
    const QRect where = chip.adjusted(space(3) + side + 1, 0, -space(1), 0);
    painter.setPen(words);
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, where.width()));
    painter.restore();
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, m_icon, font());
}

void StatusChip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}
