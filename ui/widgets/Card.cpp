// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Card.h"

#include "theme/Spacing.h"
#include "widgets/Heading.h"

#include <QVBoxLayout>

namespace rooftree::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    buildLayout(title);
}

void Card::buildLayout(const QString& title)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space(4), space(4), space(4), space(4));
    outer->setSpacing(space(3));
    m_header = new QHBoxLayout;
    m_header->setSpacing(space(2));
    m_heading = new Heading(title, 3);
    m_header->addWidget(m_heading, 1);
    outer->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space(2));
    outer->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget* widget) { m_header->addWidget(widget, 0, Qt::AlignTop); }

}
