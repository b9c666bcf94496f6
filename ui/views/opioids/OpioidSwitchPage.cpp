// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/opioids/OpioidSwitchPage.h"

#include "presentation/opioids/OpioidSwitchModel.h"
#include "presentation/opioids/OpioidWords.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/access/FreshPasswordBar.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kCardUnits = 190;

}

using presentation::OpioidSwitchModel;

OpioidSwitchPage::OpioidSwitchPage(OpioidSwitchModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
    refresh();
}

void OpioidSwitchPage::buildLayout()
{
    m_banner = new Banner;
    m_standing = new PlainLabel(QString(), TextRole::Strong);
    m_standing->setObjectName(u"opioidStandingLabel"_s);
    m_approve = new Button(tr("Approve these factors"), ButtonKind::Primary);
    m_approve->setObjectName(u"approveOpioidsButton"_s);
    m_withdraw = new Button(tr("Withdraw the approval"));
    m_withdraw->setObjectName(u"withdrawOpioidsButton"_s);
    m_on = new Button(tr("Switch it on"), ButtonKind::Primary);
    m_on->setObjectName(u"opioidsOnButton"_s);
    m_off = new Button(tr("Switch it off"));
    m_off->setObjectName(u"opioidsOffButton"_s);
    m_fresh = new FreshPasswordBar(m_model.fresh());
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    for (auto* button : { m_approve, m_withdraw, m_on, m_off })
        row->addWidget(button);
    auto* card = new Card(tr("The factors"));
    card->setMaximumWidth(space(kCardUnits));
    m_table = new PlainLabel;
    m_table->setObjectName(u"opioidEditionLabel"_s);
    m_factors = new PlainLabel;
    m_factors->setObjectName(u"opioidFactorList"_s);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_factors);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(new PlainLabel(
        tr("A calculator for clinicians that adds up a day's opioids, for total load only. It is "
           "off until a safety officer has approved exactly these factors and somebody else, an "
           "administrator, has switched it on. When a factor changes it is off again."),
        TextRole::Muted));
    column->addWidget(m_banner);
    column->addWidget(m_standing);
    column->addWidget(m_fresh);
    column->addWidget(acts);
    column->addLayout(narrowRow(card));
    column->addStretch(1);
}

void OpioidSwitchPage::bindModel()
{
    connect(&m_model, &OpioidSwitchModel::read, this, &OpioidSwitchPage::refresh);
    connect(&m_model, &OpioidSwitchModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_banner); });
    connect(&m_model.fresh(), &presentation::FreshPasswordModel::confirmedChanged, m_approve,
        &Button::setEnabled);
    connect(m_approve, &Button::clicked, &m_model, &OpioidSwitchModel::approve);
    connect(m_withdraw, &Button::clicked, &m_model, &OpioidSwitchModel::withdraw);
    connect(m_on, &Button::clicked, &m_model, &OpioidSwitchModel::switchOn);
    connect(m_off, &Button::clicked, &m_model, &OpioidSwitchModel::switchOff);
}

void OpioidSwitchPage::refresh()
{
    const auto& standing = m_model.standing();
    const bool isApproved = standing && standing->decided.isApproved(standing->table.hash);
    const bool isOn = standing && standing->isOn();
    m_banner->dismiss();
    const bool isToApprove = standing && m_model.mayApprove() && !isApproved;
    m_fresh->setVisible(isToApprove);
    m_approve->setVisible(isToApprove);
    m_approve->setEnabled(m_model.fresh().isConfirmed());
    m_withdraw->setVisible(m_model.mayApprove() && isApproved);
    m_on->setVisible(standing && m_model.maySwitch() && !isOn);
    m_off->setVisible(m_model.maySwitch() && isOn);
    m_standing->setText(m_model.standingWords().join(u'\n'));
    if (!standing)
        return;
    m_table->setText(presentation::tableWords(standing->table).join(u'\n'));
    m_factors->setText(presentation::factorWords(standing->table).join(u'\n'));
}

}
