// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::documents {

/// The words of the paper with the waiting-room questions, apart from the drawing: one table a
/// language. The questions are those of the screen, in its words.
struct AgendaPaperWords {
    QString language; ///< BCP 47, of this table
    QString title;
    QString intro;
    QString unwell; ///< whoever is ill now should not fill in a form
    QString forName; ///< %1 a given name
    QString sheet; ///< %1 the number that staff type
    QString sheetShort; ///< the same for the foot of a page
    QString whoAnswers;
    QString onMyOwn;
    QString withHelp;
    QString forSomebody;
    QString companion;
    QString companionHelp;
    QString whatMatters;
    QString ownWordsHelp;
    QString topics;
    QString topicsHelp;
    QString topThree;
    QString topThreeHelp;
    QString somethingElse;
    QString worry;
    QString notWorried;
    QString veryWorried;
    QString confidence;
    QString notSure;
    QString verySure;
    QString rulerHelp;
    QString notToDiscuss;
    QString leaveOutHelp;
    QString questionnaires; ///< above those that the clinician asked for
    QString questionnairesHelp;
    QString onlyEnglishQuestions; ///< their words are their owners'
    QString thanks;
    QString whoReads; ///< %1 the clinician
    QString page; ///< %1 of %2
    QString onlyEnglish; ///< for whoever asked for a language that has no table
    QString demo;
    QString draft; ///< both in this language and in English; empty once somebody has checked it
    bool isRightToLeft = false;

    /// The words in this language, or English when there are none yet: see `language`.
    [[nodiscard]] static AgendaPaperWords in(QStringView language);
};

}
