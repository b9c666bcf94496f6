// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "patient.merged",
            QT_TRANSLATE_NOOP("wording",
                "This record is part of another one now, which holds everything that was in it. "
                "Nothing was changed here.") },
        { "merge.not-found",
            QT_TRANSLATE_NOOP(
                "wording", "This merge could not be found. Please look at the list again.") },
        { "merge.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has dealt with this merge first, and nothing was changed. Please "
                "look at the list again.") },
        { "merge.copy-first",
            QT_TRANSLATE_NOOP("wording",
                "Backups are set up here, so one of this practice is made and tried first. Nothing "
                "was changed. Please try again.") },
        { "merge.own-proposal",
            QT_TRANSLATE_NOOP("wording",
                "Nobody decides on a merge that they asked for themselves. Please ask somebody "
                "else.") },
        { "merge.not-yours",
            QT_TRANSLATE_NOOP(
                "wording", "Only whoever asked for it can withdraw it. Nothing was changed.") },
        { "merge.same-record",
            QT_TRANSLATE_NOOP("wording",
                "This is one record twice. Please choose the other record of the person.") },
        { "merge.merged-already",
            QT_TRANSLATE_NOOP("wording",
                "One of these records is part of another one already. Please look for that one.") },
        { "merge.holds-others",
            QT_TRANSLATE_NOOP("wording",
                "A third record was merged into the one that would go. Please let that one stay "
                "instead.") },
        { "merge.two-nhs-numbers",
            QT_TRANSLATE_NOOP("wording",
                "Two different NHS numbers are two people. If one number is wrong, please have it "
                "corrected first.") },
        { "merge.number-would-go",
            QT_TRANSLATE_NOOP("wording",
                "Only the record that would go has the NHS number. Please let that one stay "
                "instead.") },
        { "merge.one-restricted",
            QT_TRANSLATE_NOOP("wording",
                "One of the records is restricted and the other one is not. Please restrict both "
                "first, or neither.") },
        { "merge.screen-in-use",
            QT_TRANSLATE_NOOP("wording",
                "A waiting-room session of this person is under way. Please wait until it is over, "
                "or take it back.") },
        { "merge.unsaved-words",
            QT_TRANSLATE_NOOP("wording",
                "Somebody has typed words for the record that would go and has not saved them. "
                "Please have them saved or thrown away first.") },
        { "merge.other-waiting",
            QT_TRANSLATE_NOOP(
                "wording", "Another merge of one of these records waits for a decision already.") },
        { "merge.merged-on",
            QT_TRANSLATE_NOOP("wording",
                "The record that stayed has become part of another one since. Please undo that "
                "first.") },
        { "merge.born-differs", QT_TRANSLATE_NOOP("wording", "The dates of birth differ.") },
        { "merge.gender-differs", QT_TRANSLATE_NOOP("wording", "The genders differ.") },
        { "merge.name-differs", QT_TRANSLATE_NOOP("wording", "The names differ.") },
        { "merge.one-died",
            QT_TRANSLATE_NOOP(
                "wording", "Only one of the records says that the person has died.") },
        { "merge.one-left",
            QT_TRANSLATE_NOOP(
                "wording", "Only one of the records says that the person has left the practice.") },
    };

}

SentenceTable mergeSentences() { return kSentences; }

}
