// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::presentation {

/// The pages of the kiosk. One question a page.
enum class KioskPage {
    Start, ///< blank: nobody has been given the screen
    EnterCode, ///< the digits of a slip, and day and month of birth
    SeeReception, ///< nothing fits; it never says what
    OutOfOrder, ///< the practice is not reached, or the program broke down again and again
    IsThisYou,
    NotYou, ///< the wrong person was given the screen
    WhoAnswers,
    Companion, ///< who helps or answers
    WhatMatters,
    Topics,
    OwnWords, ///< a topic that has no tile
    TopThree,
    Worry,
    Confidence,
    Question, ///< one of a questionnaire that the clinician asked for
    NotToDiscuss,
    WithWhom,
    Urgent, ///< something that staff must hear of now
    Check,
    Thanks,
    Unlock, ///< staff take the screen back
};

/// Where a question stands in the row of steps, from 1; 0 for pages outside the row.
[[nodiscard]] int stepOf(KioskPage page, bool hasQuestions = false);

/// How many steps there are. Fixed, so that the counter never grows while somebody answers.
[[nodiscard]] int stepCount(bool hasQuestions = false);

}
