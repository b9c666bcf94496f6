// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Button.h"

#include "theme/ApplyTheme.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr QChar kThinSpace(0x2009);

    QString kindName(ButtonKind kind)
    {
        switch (kind) {
        case ButtonKind::Primary:
            return u"primary"_s;
        case ButtonKind::Quiet:
            return u"quiet"_s;
        case ButtonKind::Danger:
            return u"danger"_s;
        case ButtonKind::Secondary:
            break;
        }
        return u"secondary"_s;
    }

}

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setText(text);
    setKind(kind);
    connect(this, &QAbstractButton::toggled, this, &Button::refreshIcon);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setStyleProperty(*this, "kind", kindName(kind));
    refreshIcon();
}

void Button::setText(const QString& text) { QPushButton::setText(withoutMnemonic(text)); }

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    refreshIcon();
}

void Button::setIconAfterText(bool after)
{
    m_iconAfterText = after;
    update();
}

void Button::setIconOnly(const QString& name, const QString& words)
{
    setText(QString());
    setAccessibleName(words);
    setPlainToolTip(*this, words);
    setIconName(name);
}

void Button::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (m_kind == ButtonKind::Primary && hasFocus())
        paintRings();
}

// One ring would melt into the filling; the second, in the colour of the words, parts the two.
void Button::paintRings()
{
    const Theme& theme = currentTheme();
    const double radius = isKiosk(*this) ? kRadiusLarge : kRadius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double inset = theme.focusWidth / 2.0;
    for (const QColor& colour : { theme.focus, theme.onAccent }) {
        painter.setPen(QPen(colour, theme.focusWidth));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
        inset += theme.focusWidth;
    }
}

void Button::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    // Styles put the icon where lines begin.
    if (m_iconAfterText)
        option->direction
            = option->direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    // The style sets the words hard against the icon.
    if (option->icon.isNull() || option->text.isEmpty())
        return;
    option->text.insert(m_iconAfterText ? option->text.size() : 0, kThinSpace);
    // Where a space at the edge of words from right to left comes to stand is up to the style: one
    // at each end is beside the icon whichever way.
    if (layoutDirection() == Qt::RightToLeft)
        option->text.insert(m_iconAfterText ? 0 : option->text.size(), kThinSpace);
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshIcon();
}

ColourRole Button::iconRole() const
{
    switch (m_kind) {
    case ButtonKind::Primary:
        return ColourRole::OnAccent;
    case ButtonKind::Quiet:
        return isChecked() ? ColourRole::OnSelected : ColourRole::Accent;
    case ButtonKind::Danger:
        return ColourRole::Danger;
    case ButtonKind::Secondary:
        break;
    }
    return ColourRole::Text;
}

void Button::refreshIcon()
{
    const int side = fontMetrics().height(); // as high as the words, so buttons in a row are alike
    setIconSize(QSize(side, side));
    setIcon(IconLoader::icon(m_iconName, iconRole()));
}

}
