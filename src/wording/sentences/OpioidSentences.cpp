// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "opioid.too-fine",
            QT_TRANSLATE_NOOP("wording",
                "%Field can have three digits after the point at most. Please check it.") },
        { "opioid.no-unit",
            QT_TRANSLATE_NOOP("wording",
                "Please choose %field. None is taken for granted: mg and microgram differ a "
                "thousandfold.") },
        { "opioid.unit-by-mouth",
            QT_TRANSLATE_NOOP("wording",
                "By mouth is counted in mg only. Please check %field, or choose another way.") },
        { "opioid.unit-patch",
            QT_TRANSLATE_NOOP("wording",
                "A patch is counted in micrograms an hour only. Please check %field, or choose "
                "another way.") },
        { "opioid.how-often", QT_TRANSLATE_NOOP("wording", "Please choose %field from the list.") },
        { "opioid.no-most",
            QT_TRANSLATE_NOOP("wording",
                "Something taken only when needed has no total without the most in a day. "
                "Please fill in %field.") },
        { "opioid.off",
            QT_TRANSLATE_NOOP("wording",
                "This is switched off here. A safety officer approves its factors first, and an "
                "administrator switches it on.") },
        { "opioid.not-approved",
            QT_TRANSLATE_NOOP("wording",
                "Nobody has approved these factors yet. Please ask the safety officer, who finds "
                "them under Oversight.") },
        { "opioid.same-person",
            QT_TRANSLATE_NOOP("wording",
                "You approved these factors yourself. Please ask another administrator to switch "
                "it on.") },
        { "opioid.other-table",
            QT_TRANSLATE_NOOP("wording",
                "These are not the factors that this program has now. Please open the page again "
                "and look at them.") },
        { "opioid.bad-table",
            QT_TRANSLATE_NOOP("wording",
                "The factors that came with this program are damaged, so nothing is worked out. "
                "Please tell whoever looks after Rooftree.") },
    };

}

SentenceTable opioidSentences() { return kSentences; }

}
