// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "recall.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has written about this person meanwhile. Please look at the list "
                "again.") },
        { "recall.no-method",
            QT_TRANSLATE_NOOP("wording",
                "Please say how they were invited: by letter, text, email, phone or in person.") },
        { "recall.no-day",
            QT_TRANSLATE_NOOP("wording", "Please give the day, such as today or 14/3/26.") },
        { "recall.future",
            QT_TRANSLATE_NOOP(
                "wording", "That day is still to come. Please give today or an earlier day.") },
        { "recall.no-reason",
            QT_TRANSLATE_NOOP(
                "wording", "Please choose why they are left out. Nobody is left out without it.") },
        { "recall.no-note",
            QT_TRANSLATE_NOOP("wording", "Please write the other reason into the note.") },
        { "recall.no-end",
            QT_TRANSLATE_NOOP("wording",
                "Please give the last day that they are left out: today or later, at most %1 days "
                "from today.") },
    };

}

SentenceTable recallSentences() { return kSentences; }

}
