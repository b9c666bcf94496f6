// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"
#include "domain/consultation/ReferralNote.h"
#include "domain/goals/PlanAction.h"

namespace rooftree::app {

/// What is open for one patient beside follow-ups: who promised what, and what was handed on.
struct OpenActions {
    std::vector<domain::PlanAction> actions; ///< soonest first; without a day last
    std::vector<domain::ReferralNote> referrals; ///< oldest first
};

/// One line of "what we promised".
struct PromiseRow {
    domain::PlanAction action; ///< of a note to somebody else: its id, version and words
    domain::PersonName patientName;
    std::optional<domain::BirthDate> born;
    std::optional<domain::NhsNumber> nhsNumber;
    bool isConcealed = false; ///< a restricted record: only the name is here
    std::optional<domain::ReferralNote> note {}; ///< it was handed to somebody else
};

struct ActionSettled {
    domain::StaffId by { 0 };
    domain::Instant at;
};

/// They are written with their visit (ConsultationRepository); here they are read and settled.
class PlanActionRepository {
public:
    PlanActionRepository() = default;
    PlanActionRepository(const PlanActionRepository&) = delete;
    PlanActionRepository& operator=(const PlanActionRepository&) = delete;
    virtual ~PlanActionRepository() = default;

    [[nodiscard]] virtual Result<OpenActions> openOf(PatientId patient) = 0;
    /// What somebody of the practice promised and is open, soonest first; of `me`, or of the team,
    /// also what everybody promised who acts in a role of `me`. After that the notes to somebody
    /// else, by who wrote them. The dead and the departed left out.
    [[nodiscard]] virtual Result<std::vector<PromiseRow>> promised(
        CallScope scope, std::optional<domain::StaffId> me)
        = 0;
    /// NotFound ("action.not-found").
    [[nodiscard]] virtual Result<domain::PlanAction> find(domain::PlanActionId id) = 0;
    /// Who said that it is done and when; none opens it again. Conflict ("action.changed") when it
    /// is not at `base`.
    [[nodiscard]] virtual Result<void> settle(domain::PlanActionId id, domain::RowVersion base,
        const std::optional<ActionSettled>& settled, EventId event)
        = 0;
    /// Open actions that were promised for this goal, or in a visit about it.
    [[nodiscard]] virtual Result<std::vector<domain::PlanAction>> openOfGoal(domain::GoalId goal)
        = 0;
    /// Nobody will do it, and why. Conflict as settle.
    [[nodiscard]] virtual Result<void> giveUp(domain::PlanActionId id, domain::RowVersion base,
        const ActionSettled& settled, const QString& reason, EventId event)
        = 0;
    /// Says which goal it is for; none: for no goal. Conflict as settle.
    [[nodiscard]] virtual Result<void> assign(domain::PlanActionId id, domain::RowVersion base,
        std::optional<domain::GoalId> goal, EventId event)
        = 0;
};

}
