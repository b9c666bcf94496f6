// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rooftree::ui {

EmptyState::EmptyState(const QString& sentence, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
{
    buildLayout();
    setSentence(sentence);
    refreshIcon();
}

void EmptyState::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(6), space(4), space(6));
    column->setSpacing(space(3));
    column->addStretch(1);
    m_icon = new QLabel;
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setVisible(!m_iconName.isEmpty());
    m_sentence = new PlainLabel(QString(), TextRole::Muted);
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space(2));
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    column->addLayout(m_actions);
    column->addStretch(1);
}

void EmptyState::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

QString EmptyState::sentence() const { return m_sentence->text(); }

Button* EmptyState::addAction(const QString& words, ButtonKind kind)
{
    auto* button = new Button(words, kind);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange)
        refreshIcon();
}

void EmptyState::refreshIcon()
{
    if (!m_icon || m_iconName.isEmpty())
        return;
    const int side = fontMetrics().height() * 2;
    m_icon->setPixmap(IconLoader::pixmap(m_iconName, ColourRole::Muted, side, devicePixelRatioF()));
}

}
