// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda/Agenda.h"
#include "domain/common/RowVersion.h"
#include "domain/consultation/ConsultationKind.h"
#include "domain/consultation/ReferralNote.h"
#include "domain/consultation/TeachBack.h"
#include "domain/followup/FollowUp.h"
#include "domain/goals/ActionPlan.h"
#include "domain/goals/Goal.h"
#include "domain/goals/PlanAction.h"

namespace rooftree::domain {

/// A finished consultation is never edited: an amendment is a new one that names the old.
struct Consultation {
    ConsultationId id;
    QUuid uid;
    PatientId patient;
    StaffId clinician;
    std::optional<AppointmentId> appointment;
    ConsultationKind kind = ConsultationKind::PlannedReview;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    std::optional<ConsultationId> amends;
    QString note; ///< staff only
    RowVersion version;
    std::optional<TeachBack> teachBack {};
    bool mentionsOthers = false; ///< the note names a third person, whom a copy has to leave out
    QString amendReason {}; ///< why it was amended; empty when it amends nothing
};

/// An item that the clinician, or the patient in the room, adds to the board. Its uid is made by
/// the form.
struct NewAgendaItem {
    QUuid uid;
    AgendaSource source = AgendaSource::Clinician;
    QString topic;
    QString words;
};

/// A decision about a board item, named by the uid that both old and new items have.
struct BoardDecision {
    QUuid item;
    std::optional<int> agreedOrder;
    std::optional<ItemOutcome> outcome;
    std::optional<QDate> nextDate;
    QString passedTo;
    QString aboveReason {}; ///< why it came before what the patient said; shown to both
};

struct PlannedStep {
    QUuid uid; ///< of the action plan
    ActionPlanContent content;
};

/// A goal agreed or reviewed in this consultation, with its step and the promise to follow up.
struct AgreedGoal {
    QUuid uid; ///< of the goal; a known uid reviews that goal
    std::optional<RowVersion> baseVersion; ///< the version that was on screen; none for a new goal
    GoalContent content;
    std::optional<PlannedStep> step;
    std::optional<FollowUpPromise> followUp;
    QUuid followUpUid;
    QString noFollowUpReason; ///< "none, because ..." when there is a step and no promise
};

/// All that one consultation writes, in one transaction.
struct ConsultationRecord {
    QUuid uid;
    PatientId patient;
    std::optional<AppointmentId> appointment;
    ConsultationKind kind = ConsultationKind::PlannedReview;
    Instant startedAt;
    Instant finishedAt;
    std::vector<NewAgendaItem> newItems;
    std::vector<BoardDecision> decisions;
    std::vector<AgreedGoal> goals;
    QString note;
    std::optional<QUuid> amends;
    std::vector<NewReferralNote> referrals {};
    std::optional<TeachBack> teachBack {}; ///< none: nobody said anything about it
    bool mentionsOthers = false; ///< somebody said so of the note
    std::vector<NewPlanAction> actions {}; ///< what each promised to do beside the step
    QString amendReason {}; ///< why it amends another
};

/// What is inconsistent in a record, if anything: follow-up in the past, more than a year ahead of
/// the plan, a decision about an unknown item, times per week outside 1-7, an action without words,
/// an amendment without a reason.
/// Missing things are never an error.
[[nodiscard]] Result<void> validate(const ConsultationRecord& record, QDate today);

}
