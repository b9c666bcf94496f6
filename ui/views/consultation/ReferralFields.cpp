// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/ReferralFields.h"

#include "domain/common/Text.h"
#include "theme/Spacing.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QLineEdit* makeEdit(const QString& name, const QString& objectName, const QString& hint)
    {
        auto* edit = new QLineEdit;
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setMaxLength(domain::kLineLimit);
        return edit;
    }

}

ReferralFields::ReferralFields(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_passedTo = makeEdit(tr("To whom, or which service, it goes"), u"passedToEdit"_s,
        tr("To whom, or which service?"));
    m_reason = makeEdit(tr("Why it goes there"), u"referralReasonEdit"_s, tr("Why, in a line"));
    m_onPlan = new QCheckBox(tr("On the patient's plan, with the reason"));
    m_onPlan->setObjectName(u"onPlanBox"_s);
    for (auto* widget : std::initializer_list<QWidget*> { m_passedTo, m_reason, m_onPlan })
        column->addWidget(widget);
    connect(m_passedTo, &QLineEdit::textEdited, this, &ReferralFields::passedToEdited);
    connect(m_reason, &QLineEdit::textEdited, this, &ReferralFields::reasonEdited);
    connect(m_onPlan, &QCheckBox::clicked, this, &ReferralFields::onPlanChosen);
}

void ReferralFields::show(const presentation::BoardRow& row)
{
    setVisible(row.outcome == domain::ItemOutcome::SomeoneElse);
    if (m_passedTo->text() != row.passedTo)
        m_passedTo->setText(row.passedTo);
    if (m_reason->text() != row.referralReason)
        m_reason->setText(row.referralReason);
    m_onPlan->setChecked(row.isForPatient());
}

}
