// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/PlanAction.h"

#include <vector>

namespace rooftree::domain {

/// What becomes of one open action when the goal that it was for ends.
struct ActionFate {
    enum class Kind {
        Keep, ///< stays open, for no goal
        Move, ///< stays open, for another goal
        Done,
        GiveUp ///< nobody will do it, and why
    };

    PlanActionId action;
    RowVersion base;
    Kind kind = Kind::Keep;
    std::optional<GoalId> goal {}; ///< only when moved
    QString reason {}; ///< only when given up

    friend bool operator==(const ActionFate&, const ActionFate&) = default;
};

[[nodiscard]] QString toWord(ActionFate::Kind value);
[[nodiscard]] std::optional<ActionFate::Kind> actionFateFromWord(QStringView word);

/// Moved to no goal, given up without a reason or with one that is too long.
[[nodiscard]] Result<void> validate(const ActionFate& fate);

/// What is proposed for an open action when its goal ends: what the patient meant to do for a goal
/// that was reached is done; everything else goes on without it.
[[nodiscard]] ActionFate usualFate(const PlanAction& action, bool isAchieved);

}
