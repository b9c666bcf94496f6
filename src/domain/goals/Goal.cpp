// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/Goal.h"

namespace rooftree::domain {
namespace {

    bool isFinal(GoalLifecycle state)
    {
        return state == GoalLifecycle::EnteredInError || state == GoalLifecycle::Rejected;
    }

    bool isOpenState(GoalLifecycle state)
    {
        switch (state) {
        case GoalLifecycle::Proposed:
        case GoalLifecycle::Planned:
        case GoalLifecycle::Accepted:
        case GoalLifecycle::Active:
        case GoalLifecycle::OnHold:
            return true;
        default:
            return false;
        }
    }

}

bool Goal::isOpen() const { return isOpenState(lifecycle); }

bool mayBecome(GoalLifecycle from, GoalLifecycle to)
{
    if (from == to)
        return true;
    if (isFinal(from))
        return false;
    if (to == GoalLifecycle::EnteredInError)
        return true;
    if (isOpenState(from))
        return to != GoalLifecycle::Proposed;
    // Completed or cancelled: the person takes it up again.
    return to == GoalLifecycle::Active;
}

}
