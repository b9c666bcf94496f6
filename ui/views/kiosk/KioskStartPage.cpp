// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskStartPage.h"

#include "theme/Spacing.h"
#include "views/kiosk/KioskLanguageOffer.h"
#include "widgets/Button.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskStartPage::KioskStartPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("Welcome to %1").arg(model.practiceName()), {}, parent)
{
    const auto what = model.takesCodes()
        ? tr("Has reception given you a slip with a code? Tap here.")
        : tr("Reception will start this screen for you.");
    body()->addWidget(new PlainLabel(what));
    speakAlso({ what });
    if (model.takesCodes()) {
        auto* code = new Button(tr("I have a code"), ButtonKind::Primary);
        code->setObjectName(u"codeButton"_s);
        code->setMinimumHeight(millimetres(22));
        body()->addWidget(code);
        speakAlso({ code->text() });
        body()->addWidget(new PlainLabel(
            tr("No slip? Reception can start this screen for you."), TextRole::Muted));
        connect(code, &Button::clicked, &model, &presentation::KioskModel::openCode);
    }
    constexpr double kPictureLines = 3.0;
    body()->addWidget(
        new IconLabel(u"home"_s, ColourRole::Accent, kPictureLines), 0, Qt::AlignHCenter);
    body()->addStretch();
    body()->addWidget(makeLanguageOffer(model));
}

}
