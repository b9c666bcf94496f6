// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/common/Ids.h"
#include "domain/common/Time.h"
#include "domain/followup/Attainment.h"
#include "domain/followup/AttemptOutcome.h"
#include "domain/followup/FollowUpMethod.h"
#include "domain/followup/NextStep.h"
#include "domain/goals/PlanRules.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace rooftree::domain {

/// A promise to get in touch about a goal: how, when, who. The patient chooses.
struct FollowUpPromise {
    FollowUpMethod method = FollowUpMethod::Phone;
    QDate due;
    std::optional<StaffId> owner; ///< a person, or
    std::optional<TeamId> team; ///< anybody of a team, or
    std::optional<Role> role = {}; ///< anybody who acts in a role

    friend bool operator==(const FollowUpPromise&, const FollowUpPromise&) = default;
};

/// How a plan went, as the patient rated it at the call.
struct HowItWent {
    Attainment attainment = Attainment::AsPlanned;
    Instant at;
};

struct FollowUp {
    FollowUpId id;
    QUuid uid;
    PatientId patient;
    GoalId goal;
    std::optional<ActionPlanId> plan;
    FollowUpPromise promise;
    bool isOpen = true;
    std::optional<HowItWent> went {}; ///< once the patient was spoken to
};

/// One try to reach the patient, and what came of it.
struct FollowUpAttempt {
    QUuid uid;
    FollowUpId followUp;
    Instant at;
    AttemptOutcome outcome = AttemptOutcome::NoAnswer;
    std::optional<Attainment> attainment; ///< only when spoken to
    std::optional<NextStep> nextStep;
    std::optional<QDate> movedTo; ///< the new due date after "moved", "no answer", "left message"
    QString gotInTheWay;
    QString note;
    QString noNextReason {}; ///< why nobody gets in touch again about a goal that goes on
};

/// The attempt ends the promise: spoken to, or asked not to be called.
[[nodiscard]] bool closes(AttemptOutcome outcome);

/// A contact counts for "followed up within the window" from the day after the plan started to the
/// window's last day.
[[nodiscard]] bool isWithinWindow(QDate planStart, QDate contact, const PlanRules& rules);

/// The suggested interval in days, always editable: sooner when confidence is low, longer after
/// successes.
[[nodiscard]] int suggestedFollowUpDays(std::optional<Confidence> confidence, int successesInARow,
    bool isSustaining, const PlanRules& rules);

}
