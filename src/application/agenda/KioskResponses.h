// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

namespace rooftree::app {

/// The packs that were asked for and may be answered while nobody watches, on a screen or on paper,
/// in the order they were asked for, as far as they keep within the limits of one visit.
[[nodiscard]] std::vector<domain::Instrument> askedInWaitingRoom(
    const std::vector<domain::QuestionnaireRequest>& requests, const InstrumentLibrary& library);

/// The answers with their scores. A questionnaire of which nothing was answered is none. One that
/// this version of the program does not know is left out. Validation ("questionnaire.bad-answer").
[[nodiscard]] Result<std::vector<domain::QuestionnaireResponse>> responsesFrom(
    const KioskAnswers& answers, const KioskSession& session, domain::Instant now,
    const InstrumentLibrary& library, domain::ResponseMode mode);

}
