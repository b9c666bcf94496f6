// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/AccessCard.h"

#include "presentation/trail/AccessWords.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::ConsultationModel;

AccessCard::AccessCard(ConsultationModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    auto* card = new Card(tr("Who has looked"));
    m_show = new Button(tr("Show"));
    m_show->setObjectName(u"showAccessButton"_s);
    m_show->setAccessibleName(tr("Show who has looked at this patient"));
    card->addHeaderWidget(m_show);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space(2));
    card->body()->addLayout(m_lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_show, &Button::clicked, this, [this] {
        m_show->setEnabled(false); // a second click would list everything twice
        m_model.readAccessLog();
    });
    m_print = new Button(tr("Print"));
    m_print->setObjectName(u"printAccessButton"_s);
    m_print->setAccessibleName(tr("Print who has looked at this patient"));
    m_print->hide();
    card->addHeaderWidget(m_print);
    connect(m_print, &Button::clicked, this, &AccessCard::printRequested);
    connect(&m_model, &ConsultationModel::accessLogRead, this, &AccessCard::onRead);
}

void AccessCard::onRead()
{
    m_show->hide();
    m_print->setVisible(m_model.mayPrintAccessLog());
    for (const auto& entry : m_model.accessLog()) {
        auto* who = new PlainLabel(presentation::whoWords(entry));
        who->setIsolated(true);
        m_lines->addWidget(who);
        m_lines->addWidget(new PlainLabel(presentation::whatWords(entry), TextRole::Muted));
    }
}

}
