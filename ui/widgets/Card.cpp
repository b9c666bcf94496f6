// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Card.h"

#include "theme/Spacing.h"
#include "widgets/Heading.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rooftree::ui {
namespace {

    // Places in the outer column.
    constexpr int kBody = 1;
    constexpr int kFoot = 2;

}

Card::Card(const QString& title, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    buildLayout(title);
}

void Card::buildLayout(const QString& title)
{
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(space(4), space(4), space(4), space(4));
    m_outer->setSpacing(space(3));
    m_header = new QHBoxLayout;
    m_header->setSpacing(space(2));
    m_heading = new Heading(title, 3);
    m_header->addWidget(m_heading, 1);
    m_outer->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space(2));
    m_outer->addLayout(m_body);
    m_outer->addStretch(0);
    setTitle(title);
}

// What does not want to grow stays at the top of a card that is taller than it.
void Card::shareHeight()
{
    const bool grows = m_body->expandingDirections().testFlag(Qt::Vertical);
    m_outer->setStretch(kBody, grows ? 1 : 0);
    m_outer->setStretch(kFoot, grows ? 0 : 1);
}

bool Card::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        shareHeight();
    return QFrame::event(event);
}

void Card::setTitle(const QString& title)
{
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget* widget) { m_header->addWidget(widget, 0, Qt::AlignTop); }

}
