// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/RestrictionCard.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::RestrictionModel;

RestrictionCard::RestrictionCard(RestrictionModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* card = new Card(tr("Who may open it"));
    m_state = new PlainLabel(QString(), TextRole::Muted);
    m_banner = new Banner;
    m_reasons = new ChoiceChips(tr("Why it is restricted"));
    m_reasons->setObjectName(u"restrictionReasons"_s);
    for (const auto& reason : m_model.reasons())
        m_reasons->addChoice(reason.code, reason.label);
    m_change = new Button(QString());
    m_change->setObjectName(u"restrictButton"_s);
    m_confirm = new Button(tr("Restrict it"), ButtonKind::Danger);
    m_confirm->setObjectName(u"confirmRestrictButton"_s);
    for (auto* part : std::initializer_list<QWidget*> { m_state, m_banner, m_reasons })
        card->body()->addWidget(part);
    card->body()->addWidget(m_change, 0, Qt::AlignLeft);
    card->body()->addWidget(m_confirm, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(&m_model, &RestrictionModel::read, this, &RestrictionCard::onRead);
    connect(&m_model, &RestrictionModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_banner); });
    connect(m_change, &Button::clicked, this, &RestrictionCard::onChange);
    connect(m_confirm, &Button::clicked, this, [this] {
        m_banner->dismiss();
        m_model.restrict(m_reasons->choice());
    });
    onRead();
}

void RestrictionCard::onRead()
{
    const auto isRestricted = m_model.isRestricted();
    m_banner->dismiss();
    m_state->setText(isRestricted
            ? tr("Restricted: %1. Whoever opens it says why.").arg(m_model.reason())
            : tr("Everybody who is looking after this patient."));
    m_change->setText(isRestricted ? tr("Lift the restriction") : tr("Restrict this record…"));
    m_change->show();
    m_reasons->hide();
    m_confirm->hide();
}

void RestrictionCard::onChange()
{
    if (m_model.isRestricted()) {
        m_model.lift();
        return;
    }
    m_change->hide();
    m_reasons->show();
    m_confirm->show();
    m_reasons->chip(m_reasons->keys().value(0))->setFocus(Qt::OtherFocusReason);
}

}
