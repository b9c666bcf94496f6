// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "questionnaire.unknown",
            QT_TRANSLATE_NOOP("wording",
                "This version of Rooftree does not have that questionnaire. Please choose another "
                "one.") },
        { "questionnaire.needs-permission",
            QT_TRANSLATE_NOOP("wording",
                "%1 may be used only once the practice has recorded its permission. Please choose "
                "another one.") },
        { "questionnaire.score-only",
            QT_TRANSLATE_NOOP("wording",
                "%1 is entered as a score only: its questions are not in Rooftree. Please use the "
                "owner's form and enter the score.") },
        { "questionnaire.too-many",
            QT_TRANSLATE_NOOP("wording",
                "A patient is asked for at most %1 questionnaires before one visit. Please take "
                "one away.") },
        { "questionnaire.too-long",
            QT_TRANSLATE_NOOP("wording",
                "A patient is asked at most %1 questions before one visit. Please choose a shorter "
                "questionnaire.") },
        { "questionnaire.empty",
            QT_TRANSLATE_NOOP(
                "wording", "Nothing is answered yet. Please answer at least one question.") },
        { "questionnaire.bad-answer",
            QT_TRANSLATE_NOOP("wording",
                "One answer is not among those that its question takes (%1). Please choose it "
                "again.") },
        { "questionnaire.not-on-sheet",
            QT_TRANSLATE_NOOP("wording",
                "These questions are on no sheet of this visit. Please enter the answers on the "
                "page of the patient.") },
        { "questionnaire.bad-score",
            QT_TRANSLATE_NOOP(
                "wording", "%1 goes from %2 to %3. Please check the number on the form.") },
        { "questionnaire.not-found",
            QT_TRANSLATE_NOOP(
                "wording", "These answers could not be found. Please open the patient again.") },
        { "instrument.unreadable",
            QT_TRANSLATE_NOOP("wording",
                "This file is not a questionnaire pack. Please choose a pack.json file.") },
        { "instrument.missing",
            QT_TRANSLATE_NOOP("wording", "The pack lacks %field. Please add it.") },
        { "instrument.unknown-key",
            QT_TRANSLATE_NOOP("wording",
                "The pack has %field, which nobody reads. Please take it out or correct its "
                "name.") },
        { "instrument.bad-value",
            QT_TRANSLATE_NOOP("wording",
                "%Field in the pack has a value that does not fit. Please correct it.") },
        { "instrument.twice",
            QT_TRANSLATE_NOOP("wording",
                "%Field in the pack names the same thing twice. Please keep one of them.") },
        { "instrument.no-such-item",
            QT_TRANSLATE_NOOP("wording",
                "%Field in the pack names a question that it does not have. Please correct the "
                "name.") },
        { "instrument.bands",
            QT_TRANSLATE_NOOP("wording",
                "The bands of the pack must rise and stay inside the range of the score. Please "
                "correct %field.") },
        { "instrument.text-not-allowed",
            QT_TRANSLATE_NOOP("wording",
                "A pack of class C may not have questions: its licence allows a score only. "
                "Please take them out.") },
    };

}

SentenceTable instrumentSentences() { return kSentences; }

}
