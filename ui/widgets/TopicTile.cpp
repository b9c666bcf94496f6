// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TopicTile.h"

#include "theme/ApplyTheme.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr double kTargetMillimetres = 15.0;
    constexpr int kFirstThree = 3;

}

TopicTile::TopicTile(const QString& words, const QString& pictureName, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
    , m_pictureName(pictureName)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    // Not Minimum: a layout would keep the height of the narrow hint, and scroll for nothing.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    nameIt();
}

void TopicTile::setRank(int rank)
{
    m_rank = qBound(0, rank, kFirstThree);
    nameIt();
    update();
}

void TopicTile::nameIt()
{
    setAccessibleName(
        m_rank > 0 ? tr("%1, number %2").arg(m_words, QString::number(m_rank)) : m_words);
}

int TopicTile::pictureSide() const { return qRound(fontMetrics().height() * 1.2); }

QSize TopicTile::sizeHint() const
{
    const int width
        = qMax(millimetres(kTargetMillimetres) * 3, fontMetrics().averageCharWidth() * 16);
    return { width, heightForWidth(width) };
}

QSize TopicTile::minimumSizeHint() const
{
    // No narrower than the longest word.
    int widest = millimetres(kTargetMillimetres);
    const QStringList parts = m_words.split(u' ');
    for (const QString& part : parts)
        widest = qMax(widest, fontMetrics().horizontalAdvance(part) + 2 * space(3));
    // The height follows from the width: a layout asks heightForWidth().
    return { widest, millimetres(kTargetMillimetres) };
}

int TopicTile::heightForWidth(int width) const
{
    const QRect words
        = fontMetrics().boundingRect(QRect(0, 0, width - 2 * space(2), QWIDGETSIZE_MAX),
            Qt::AlignHCenter | Qt::TextWordWrap, m_words);
    return qMax(
        millimetres(kTargetMillimetres), pictureSide() + words.height() + 3 * space(2) + space(1));
}

void TopicTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const int width = focused ? theme.focusWidth
        : isChecked()         ? theme.borderWidth + 1
                              : theme.borderWidth;
    const QColor edge = focused ? theme.focus : isChecked() ? theme.accent : theme.line;
    painter.setPen(QPen(edge, width));
    painter.setBrush(isChecked() ? theme.selected : underMouse() ? theme.hover : theme.panel);
    const double inset = width / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadiusLarge, kRadiusLarge);

    const ColourRole ink = isChecked() ? ColourRole::OnSelected : ColourRole::Text;
    const int side = pictureSide();
    IconLoader::paint(painter, QRectF((this->width() - side) / 2.0, space(2), side, side),
        m_pictureName, isChecked() ? ink : ColourRole::Accent);
    painter.setPen(theme.colour(ink));
    const QRect words(space(2), space(2) + side + space(1), this->width() - 2 * space(2),
        height() - side - 3 * space(1) - space(2));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, m_words);
    if (isChecked())
        paintBadge(painter, theme.mode == ThemeMode::HighContrast ? theme.onSelected : theme.accent,
            theme.mode == ThemeMode::HighContrast ? theme.selected : theme.onAccent);
}

void TopicTile::paintBadge(QPainter& painter, const QColor& ground, const QColor& words)
{
    const int side = fontMetrics().height() + space(1);
    const QRect spot = QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() - side - space(2), space(2), side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(spot);
    if (m_rank == 0) {
        const int in = side / 5;
        const bool contrast = currentTheme().mode == ThemeMode::HighContrast;
        IconLoader::paint(painter, QRectF(spot).adjusted(in, in, -in, -in), u"check"_s,
            contrast ? ColourRole::Selected : ColourRole::OnAccent);
        return;
    }
    QFont number = font();
    number.setWeight(QFont::DemiBold);
    painter.setFont(number);
    painter.setPen(words);
    painter.drawText(spot, Qt::AlignCenter, QString::number(m_rank));
}

void TopicTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TopicTile::checkStateSet()
{
    QAbstractButton::checkStateSet();
    if (!isChecked())
        setRank(0);
}

void TopicTile::nextCheckState()
{
    QAbstractButton::nextCheckState();
    if (!isChecked())
        setRank(0);
}

}
