// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/CallCard.h"

#include "presentation/followup/CallWords.h"
#include "theme/Spacing.h"
#include "views/calls/CallForm.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Heading.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QString needsWords(const std::vector<domain::AccessNeed>& needs)
    {
        QStringList words;
        for (const auto& need : needs)
            words << need.text;
        return words.join(u" · "_s);
    }

    QString numbered(const QStringList& lines)
    {
        QStringList result;
        for (int i = 0; i < lines.size(); ++i)
            result << u"%1  %2"_s.arg(QString::number(i + 1), lines[i]);
        return result.join(u'\n');
    }

}

CallCard::CallCard(QWidget* parent) : QWidget(parent) { buildLayout(); }

void CallCard::buildLayout()
{
    m_card = new Card;
    m_card->body()->setSpacing(space(3));
    buildPerson();
    buildGoal();
    m_readOnly = new PlainLabel(
        tr("Your role sees who needs a call. A clinician writes down what came of it."),
        TextRole::Muted);
    m_form = new CallForm;
    m_card->body()->addWidget(m_readOnly);
    m_card->body()->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
}

void CallCard::buildPerson()
{
    m_name = new Heading(QString(), 2);
    m_name->setObjectName(u"callNameLabel"_s);
    m_name->setIsolated(true);
    m_open = new Button(tr("Open the record"));
    m_open->setObjectName(u"openRecordButton"_s);
    connect(m_open, &Button::clicked, this, &CallCard::openRequested);
    m_identity = new PlainLabel;
    m_identity->setObjectName(u"callIdentityLabel"_s);
    m_needs = new PlainLabel(QString(), TextRole::Strong);
    m_needs->setObjectName(u"callNeedsLabel"_s);
    m_namesake = new QWidget;
    auto* namesake = new QHBoxLayout(m_namesake);
    namesake->setContentsMargins(0, 0, 0, 0);
    namesake->setSpacing(space(2));
    namesake->addWidget(new IconLabel(u"people"_s, ColourRole::Warning), 0, Qt::AlignTop);
    namesake->addWidget(
        new PlainLabel(
            tr("Somebody else in this list has a similar name. Check the date of birth."),
            TextRole::Strong),
        1);
    m_contact = new PlainLabel(QString(), TextRole::Strong);
    m_contact->setObjectName(u"callContactLabel"_s);
    m_contact->setSelectable(true);
    m_contact->setAccessibleName(tr("Telephone number"));
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_name, m_identity, m_needs, m_namesake, m_contact })
        m_card->body()->addWidget(widget);
    m_card->body()->addWidget(m_open, 0, Qt::AlignLeading);
}

void CallCard::buildGoal()
{
    m_goal = new PlainLabel(QString(), TextRole::Quote);
    m_goal->setObjectName(u"callGoalLabel"_s);
    m_goal->setIsolated(true);
    m_plan = new PlainLabel;
    m_plan->setObjectName(u"callPlanLabel"_s);
    m_ifThen = new PlainLabel;
    m_ifThen->setObjectName(u"callIfThenLabel"_s);
    m_tries = new PlainLabel(QString(), TextRole::Muted);
    m_tries->setObjectName(u"callTriesLabel"_s);
    auto* script = new PlainLabel(numbered(presentation::callScript()), TextRole::Muted);
    for (auto* label : { m_goal, m_plan, m_ifThen, script, m_tries })
        m_card->body()->addWidget(label);
}

void CallCard::showPerson(const app::CallRow& call, const Setting& setting)
{
    m_name->setText(call.patientName.familyFirst());
    m_identity->setText(presentation::identityWords(call, setting.today));
    m_needs->setText(needsWords(call.accessNeeds));
    m_needs->setVisible(!call.accessNeeds.empty());
    m_contact->setText(presentation::contactWords(call));
    m_namesake->setVisible(setting.hasNamesake);
    m_open->setVisible(setting.mayOpen);
}

void CallCard::showCall(const app::CallRow& call, const Setting& setting)
{
    showPerson(call, setting);
    m_goal->setText(tr("“%1”").arg(call.goalWords));
    const auto plan = domain::asSentence(call.plan);
    m_plan->setText(plan.isEmpty() ? tr("There is no plan with this goal yet.") : plan);
    const auto ifThen = presentation::ifThenWords(call.plan);
    m_ifThen->setText(ifThen);
    m_ifThen->setVisible(!ifThen.isEmpty());
    m_tries->setText(presentation::ownerWords(call) + u' ' + presentation::triesWords(call));
    m_readOnly->setVisible(!setting.mayRecord);
    m_form->setVisible(setting.mayRecord);
}

}
