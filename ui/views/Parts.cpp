// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/Parts.h"

#include "theme/Spacing.h"
#include "widgets/ChoiceChips.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rooftree::ui {

Parts::Parts(const QString& name, QWidget* parent) : QWidget(parent), m_chips(new ChoiceChips(name))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(4));
    m_column->addWidget(m_chips);
    connect(m_chips, &ChoiceChips::choiceChanged, this, &Parts::onChoice);
}

void Parts::add(const QString& key, const QString& words, QWidget* page)
{
    m_chips->addChoice(key, words);
    m_pages.insert(key, page);
    page->hide();
    m_column->addWidget(page, 1);
    if (m_current.isEmpty())
        show(key);
}

void Parts::show(const QString& key)
{
    m_chips->setChosen({ key });
    onChoice();
}

void Parts::onChoice()
{
    // One part is always chosen: choosing it again changes nothing.
    if (m_chips->choice().isEmpty())
        m_chips->setChosen({ m_current });
    m_current = m_chips->choice();
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->setVisible(page.key() == m_current);
    Q_EMIT currentChanged(m_current);
}

void Parts::focusFirst()
{
    if (auto* chip = m_chips->chip(m_current))
        chip->setFocus(Qt::OtherFocusReason);
}

}
