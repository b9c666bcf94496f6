// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/AgendaBoard.h"
#include "presentation/goals/GoalDraft.h"

namespace rooftree::presentation {

/// How far one part of a consultation has got. Shown, never demanded.
enum class PartState {
    Open, ///< nothing yet
    Partly,
    Done,
    Skipped, ///< deliberately, with a reason
    Nothing, ///< there is nothing to do
};

/// The four parts of the line that closes a consultation.
struct CloseOut {
    PartState agenda = PartState::Nothing;
    PartState goal = PartState::Open;
    PartState plan = PartState::Open;
    PartState followUp = PartState::Open;
};

[[nodiscard]] CloseOut closeOut(const AgendaBoard& board, const GoalDraft& goal);

}
