// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// FHIR goal-status. Apart from achievement: a goal can be ended without being reached.
enum class GoalLifecycle {
    Proposed,
    Planned,
    Accepted,
    Active,
    OnHold,
    Completed,
    Cancelled,
    EnteredInError,
    Rejected,
};

[[nodiscard]] QString toWord(GoalLifecycle value);
[[nodiscard]] std::optional<GoalLifecycle> goalLifecycleFromWord(QStringView word);

}
