// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskRulerPage.h"

#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskRulerPage::KioskRulerPage(const Question& question, QWidget* parent)
    : KioskPageView(question.question, tr("Tap a number. You can leave this out."), parent)
{
    // Not what the question is about: somebody chose or wrote it.
    speakAlso({ tr("Tap a number. You can leave this out."), u"0: %1"_s.arg(question.low),
        u"%1: %2"_s.arg(QString::number(Ruler::kHighest), question.high) });
    if (!question.about.isEmpty()) {
        auto* about = new PlainLabel(question.about, TextRole::Quote);
        about->setIsolated(true);
        body()->addWidget(about);
    }
    auto* ruler = new Ruler(question.question, Ruler::Look::Kiosk);
    ruler->setObjectName(u"ruler"_s);
    ruler->setEndWords(question.low, question.high);
    ruler->setHighEnd(question.end);
    ruler->setValue(question.answer);
    body()->addSpacing(space(4));
    body()->addWidget(ruler);
    body()->addStretch();
    connect(ruler, &Ruler::answerChanged, this,
        [ruler, changed = question.changed] { changed(ruler->value()); });
}

}
