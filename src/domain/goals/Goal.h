// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"
#include "domain/goals/GoalAchievement.h"
#include "domain/goals/GoalLifecycle.h"
#include "domain/goals/GoalText.h"
#include "domain/goals/Rating.h"
#include "domain/goals/SetBy.h"

#include <QUuid>

namespace rooftree::domain {

/// What somebody wants, in their own words. Each version names the one it replaces; none is ever
/// overwritten.
struct GoalContent {
    GoalText words;
    QString why; ///< why it matters, in the patient's words
    QString category; ///< code in resources/rules/goal_categories.csv
    std::optional<Importance> importance;
    SetBy setBy = SetBy::Together;
    std::optional<AgendaItemId> agendaItem;
    std::optional<QDate> targetDate;
    QString ownWords {}; ///< a sentence of the patient's that the goal came from, verbatim

    friend bool operator==(const GoalContent&, const GoalContent&) = default;
};

struct Goal {
    GoalId id;
    QUuid uid;
    PatientId patient;
    GoalContent content;
    GoalLifecycle lifecycle = GoalLifecycle::Active;
    GoalAchievement achievement = GoalAchievement::InProgress;
    Instant since; ///< of this version
    RowVersion version;

    /// Work goes on: proposed, planned, accepted, active or on hold.
    [[nodiscard]] bool isOpen() const;
};

/// The goal states that may follow one another; ending and achieving are separate facts
/// (domain.md 4.4).
[[nodiscard]] bool mayBecome(GoalLifecycle from, GoalLifecycle to);

}
