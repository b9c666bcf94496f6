// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/followup/FollowUp.h"
#include "domain/goals/ActionPlan.h"
#include "domain/goals/PlanAction.h"
#include "domain/people/Patient.h"

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// A goal that an action can be moved to.
struct OtherGoal {
    domain::GoalId goal;
    QString words; ///< verbatim
};

/// One line of "who needs a call".
struct CallRow {
    domain::FollowUp followUp;
    domain::PersonName patientName;
    std::optional<domain::BirthDate> born;
    std::optional<domain::NhsNumber> nhsNumber;
    QString phone; ///< mobile first
    std::vector<domain::AccessNeed> accessNeeds;
    QString goalWords; ///< verbatim
    domain::ActionPlanContent plan;
    QString ownerName; ///< person or team
    int attempts = 0;
    std::optional<domain::Instant> lastAttempt;
    QDate due; ///< the promise's day, or the day it was moved to
    bool isConcealed = false; ///< a restricted record: only the name is here
    std::vector<domain::PlanAction> promised {}; ///< open, for this goal
    std::vector<OtherGoal> otherGoals {}; ///< of the patient, open
};

enum class CallScope { Mine, MyTeam, Everybody };

class FollowUpRepository {
public:
    FollowUpRepository() = default;
    FollowUpRepository(const FollowUpRepository&) = delete;
    FollowUpRepository& operator=(const FollowUpRepository&) = delete;
    virtual ~FollowUpRepository() = default;

    /// Open follow-ups, soonest first; the dead and the departed left out.
    [[nodiscard]] virtual Result<std::vector<CallRow>> open(
        CallScope scope, std::optional<domain::StaffId> me)
        = 0;
    [[nodiscard]] virtual Result<domain::FollowUp> find(domain::FollowUpId id) = 0;
    [[nodiscard]] virtual Result<std::vector<domain::FollowUp>> ofPatient(PatientId patient) = 0;
    [[nodiscard]] virtual Result<std::vector<domain::FollowUpAttempt>> attempts(
        domain::FollowUpId id)
        = 0;
    [[nodiscard]] virtual Result<void> addAttempt(
        const domain::FollowUpAttempt& attempt, domain::StaffId by, EventId event)
        = 0;
    [[nodiscard]] virtual Result<domain::FollowUpId> add(
        const domain::FollowUp& followUp, EventId event)
        = 0;
    /// Nobody gets in touch about this goal any more.
    [[nodiscard]] virtual Result<void> closeOfGoal(domain::GoalId goal, EventId event) = 0;
};

}
