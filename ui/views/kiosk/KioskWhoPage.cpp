// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskWhoPage.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskWhoPage::KioskWhoPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("Who is answering?"), {}, parent)
    , m_model(model)
{
    using domain::AnsweredBy;
    add(AnsweredBy::Patient, tr("I am, on my own"), u"meButton"_s);
    add(AnsweredBy::PatientWithHelp, tr("I am, and somebody helps me"), u"withHelpButton"_s);
    add(AnsweredBy::SomeoneElse, tr("I answer for somebody else"), u"forSomebodyButton"_s);
    body()->addStretch();
}

void KioskWhoPage::add(domain::AnsweredBy who, const QString& words, const QString& objectName)
{
    auto* button = new Button(words);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setMinimumHeight(millimetres(22));
    button->setChecked(m_model.answers().answeredBy == who);
    body()->addWidget(button);
    speakAlso({ words });
    connect(button, &Button::clicked, this, [this, who] {
        m_model.setAnsweredBy(who);
        m_model.next(); // one tap answers; Back and Change lead here again
    });
}

}
