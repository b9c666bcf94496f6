// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "theme/Spacing.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace rooftree::ui {

EmptyState::EmptyState(const QString& sentence, const QString& iconName, QWidget* parent)
    : QWidget(parent)
{
    buildLayout(iconName);
    setSentence(sentence);
}

void EmptyState::buildLayout(const QString& iconName)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(6), space(4), space(6));
    column->setSpacing(space(3));
    column->addStretch(1);
    if (!iconName.isEmpty())
        column->addWidget(new IconLabel(iconName, ColourRole::Muted, 2.0), 0, Qt::AlignHCenter);
    m_sentence = new PlainLabel(QString(), TextRole::Muted);
    m_sentence->setAlignment(Qt::AlignCenter);
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

}
