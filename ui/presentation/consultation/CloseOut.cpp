// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/CloseOut.h"

namespace rooftree::presentation {
namespace {

    PartState agendaState(const AgendaBoard& board)
    {
        if (board.rows().empty())
            return PartState::Nothing;
        if (board.isDecided())
            return PartState::Done;
        const auto all = static_cast<int>(board.rows().size());
        return board.undecided() < all ? PartState::Partly : PartState::Open;
    }

    PartState planState(const GoalDraft& goal)
    {
        if (!goal.hasStep())
            return PartState::Open;
        return domain::isFull(goal.stepContent()) ? PartState::Done : PartState::Partly;
    }

    PartState followUpState(const GoalDraft& goal)
    {
        if (goal.hasPromise())
            return PartState::Done;
        if (!goal.noFollowUpReason.trimmed().isEmpty())
            return PartState::Skipped;
        return goal.method ? PartState::Partly : PartState::Open;
    }

}

CloseOut closeOut(const AgendaBoard& board, const GoalDraft& goal)
{
    CloseOut state;
    state.agenda = agendaState(board);
    state.plan = planState(goal);
    if (!goal.words.trimmed().isEmpty())
        state.goal = PartState::Done;
    else if (!goal.isEmpty())
        state.goal = PartState::Partly;
    state.followUp = followUpState(goal);
    return state;
}

}
