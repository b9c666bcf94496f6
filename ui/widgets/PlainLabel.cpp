// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PlainLabel.h"

#include "theme/StyleSheet.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QStyle>

namespace rooftree::ui {

PlainLabel::PlainLabel(QWidget* parent) : PlainLabel(QString(), TextRole::Body, parent) { }

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(text, TextRole::Body, parent)
{
}

PlainLabel::PlainLabel(const QString& text, TextRole role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    setRole(role);
}

void PlainLabel::setText(const QString& text)
{
    m_text = text;
    refreshText();
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    setStyleProperty(*this, "textRole", textRoleName(role));
    refreshFont();
}

void PlainLabel::setIsolated(bool isolated)
{
    m_isolated = isolated;
    refreshText();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
    m_heights = {};
}

PlainLabel::Shape PlainLabel::shape() const
{
    return { QLabel::text(), font(), contentsMargins(), margin(), indent(), wordWrap() };
}

int PlainLabel::heightForWidth(int width) const
{
    if (auto now = shape(); now != m_shape) {
        m_shape = std::move(now);
        m_heights = {};
    }
    for (const auto& known : m_heights) {
        if (known.width == width)
            return known.height;
    }
    const int height = QLabel::heightForWidth(width);
    m_heights[m_oldest++ % m_heights.size()] = { width, height };
    return height;
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::Polish)
        m_heights = {}; // a theme may have padding that no property tells
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
        standAtTheirSide();
    return QLabel::event(event);
}

// QLabel goes by the first letter: of two answers in one window one would stand at the left.
void PlainLabel::standAtTheirSide()
{
    if (layoutDirection() == Qt::RightToLeft && !(alignment() & Qt::AlignAbsolute))
        setAlignment(QStyle::visualAlignment(Qt::RightToLeft, alignment()) | Qt::AlignAbsolute);
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ParentChange
        || event->type() == QEvent::ApplicationFontChange)
        refreshFont();
}

void PlainLabel::refreshFont()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    if (m_role == TextRole::Body || m_role == TextRole::Muted || m_role == TextRole::Error)
        setFont(QFont()); // inherits, so nothing has to be kept up to date
    else
        setFont(fontFor(m_role, parentWidget()));
    m_refreshing = false;
}

void PlainLabel::refreshText() { QLabel::setText(m_isolated ? isolated(m_text) : m_text); }

}
