// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/AccessPage.h"

#include "theme/Spacing.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/Heading.h"
#include "widgets/IconLabel.h"

#include <QHBoxLayout>

namespace rooftree::ui {
namespace {

    constexpr int kColumnUnits = 130;

}

AccessPage::AccessPage(const QString& title, const QString& iconName, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    buildLayout(title, iconName);
}

void AccessPage::buildLayout(const QString& title, const QString& iconName)
{
    auto* content = new QWidget;
    auto* middle = new QVBoxLayout(content);
    middle->setContentsMargins(space(4), space(6), space(4), space(6));
    auto* across = new QHBoxLayout;
    auto* card = new Card;
    card->setMaximumWidth(space(kColumnUnits));
    across->addStretch(1);
    across->addWidget(card, 1000);
    across->addStretch(1);
    middle->addStretch(1);
    middle->addLayout(across);
    middle->addStretch(2);

    auto* head = new QHBoxLayout;
    head->setSpacing(space(3));
    head->addWidget(new IconLabel(iconName, ColourRole::Accent, 1.9));
    head->addWidget(new Heading(title, 1), 1);
    m_column = card->body();
    m_column->setSpacing(space(4));
    m_column->setContentsMargins(space(3), space(2), space(3), space(3));
    m_column->addLayout(head);
    m_banner = new Banner;
    m_column->addWidget(m_banner);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

}
