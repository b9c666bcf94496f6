// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Time.h"
#include "domain/goals/PlanRules.h"
#include "domain/goals/Rating.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace rooftree::domain {

/// A small step for the next week or two: what, how much, when, how often. Everything but "what"
/// may be missing: saving always works, what is missing is shown.
struct ActionPlanContent {
    QString what;
    QString howMuch;
    QString when; ///< time or days, as said
    std::optional<int> timesPerWeek; ///< 1-7
    QString where; ///< and with whom
    std::optional<QDate> startDate;
    std::optional<QDate> reviewDate;
    std::optional<Confidence> confidenceFirst; ///< as first rated
    std::optional<Confidence>
        confidenceFinal; ///< after the plan was made easier; equals the first when it was not
    QString madeEasier; ///< what would make it a 7 or 8
    QString barrier; ///< "if ..."
    QString response; ///< "... then I will ..."

    friend bool operator==(const ActionPlanContent&, const ActionPlanContent&) = default;
};

struct ActionPlan {
    ActionPlanId id;
    QUuid uid;
    PatientId patient;
    GoalId goal;
    ConsultationId consultation;
    ActionPlanContent content;
    std::optional<ActionPlanId> replaces;
    Instant madeAt;
};

/// What, how much, when, how often, start and review are all there (audit SMS06).
[[nodiscard]] bool isFull(const ActionPlanContent& plan);

/// The plan as one sentence: "I will walk, 10 minutes, after lunch, 3 times a week." Missing parts
/// are left out. English; presentation has its own for other languages.
[[nodiscard]] QString asSentence(const ActionPlanContent& plan);

/// Five small ticks that show what makes a goal specific (domain.md 4.1).
struct SmartTicks {
    bool specific = false;
    bool measurable = false;
    bool achievable = false;
    bool relevant = false;
    bool timed = false;
};

[[nodiscard]] SmartTicks smartTicks(const ActionPlanContent& plan,
    std::optional<Importance> importance, const QString& why, const PlanRules& rules);

}
