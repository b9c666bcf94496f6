// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// FHIR goal-achievement.
enum class GoalAchievement {
    InProgress,
    Improving,
    Worsening,
    NoChange,
    Achieved,
    Sustaining,
    NotAchieved,
    NoProgress,
    NotAttainable,
};

[[nodiscard]] QString toWord(GoalAchievement value);
[[nodiscard]] std::optional<GoalAchievement> goalAchievementFromWord(QStringView word);

}
