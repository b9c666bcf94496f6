// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/CareReviewLines.h"

#include "presentation/consultation/CareLabels.h"
#include "theme/Spacing.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("CareReview", words); }

}

void addCareReview(QVBoxLayout& column, const presentation::CareSheetView& view)
{
    if (!view.review.empty()) {
        auto* row = new FlowLayout(space(2));
        for (const auto& part : view.review) {
            const auto words = part.doneOn ? tr("%1: %2").arg(part.title,
                                   presentation::agoText(*part.doneOn, view.facts.today))
                                           : tr("%1: missing").arg(part.title);
            row->addWidget(new StatusChip(words, part.doneOn ? Tone::Success : Tone::Warning));
        }
        column.addLayout(row);
    }
    for (const auto* cue : view.cues) {
        auto* words = new PlainLabel(cue->words, TextRole::Strong);
        words->setObjectName(u"careCue"_s);
        column.addWidget(words);
    }
}

}
