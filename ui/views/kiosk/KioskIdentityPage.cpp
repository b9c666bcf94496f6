// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskIdentityPage.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskIdentityPage::KioskIdentityPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("Is this you?"),
        tr("%1. Tell us what matters to you today. It takes about 3 minutes.").arg(model.visit()),
        parent)
{
    auto* card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* name = new PlainLabel(model.givenName(), TextRole::Title);
    name->setIsolated(true);
    name->setObjectName(u"givenNameLabel"_s);
    card->body()->addWidget(name);
    if (!model.birthDayAndMonth().isEmpty())
        card->body()->addWidget(new PlainLabel(
            tr("Birthday on %1").arg(model.language().dayAndMonth(model.birthDayAndMonth()))));
    body()->addWidget(card);

    auto* yes = new Button(tr("Yes, this is me"), ButtonKind::Primary);
    yes->setObjectName(u"yesButton"_s);
    auto* no = new Button(tr("No"));
    no->setObjectName(u"noButton"_s);
    speakAlso({ no->text(), yes->text() });
    auto* row = new QHBoxLayout;
    row->setSpacing(space(6));
    for (auto* button : { no, yes }) {
        button->setMinimumHeight(millimetres(20));
        row->addWidget(button, 1);
    }
    body()->addLayout(row);
    body()->addStretch();
    connect(yes, &Button::clicked, &model, [&model] { model.confirmIdentity(true); });
    connect(no, &Button::clicked, &model, [&model] { model.confirmIdentity(false); });
}

}
