// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/StrongId.h"

namespace rooftree::domain {

using PatientId = StrongId<struct PatientTag>;
using StaffId = StrongId<struct StaffTag>;
using TeamId = StrongId<struct TeamTag>;
using AppointmentId = StrongId<struct AppointmentTag>;
using KioskSessionId = StrongId<struct KioskSessionTag>;
using StationId = StrongId<struct StationTag>;
using AlertId = StrongId<struct AlertTag>;
using AgendaId = StrongId<struct AgendaTag>;
using AgendaItemId = StrongId<struct AgendaItemTag>;
using ConsultationId = StrongId<struct ConsultationTag>;
using GoalId = StrongId<struct GoalTag>;
using ActionPlanId = StrongId<struct ActionPlanTag>;
using FollowUpId = StrongId<struct FollowUpTag>;
using IssuedPlanId = StrongId<struct IssuedPlanTag>;
using FlarePlanId = StrongId<struct FlarePlanTag>;
using CourseId = StrongId<struct CourseTag>;
using CourseSessionId = StrongId<struct CourseSessionTag>;
using EnrolmentId = StrongId<struct EnrolmentTag>;
using CourseContactId = StrongId<struct CourseContactTag>;
using QuestionnaireRequestId = StrongId<struct QuestionnaireRequestTag>;
using QuestionnaireResponseId = StrongId<struct QuestionnaireResponseTag>;
using ReferralNoteId = StrongId<struct ReferralNoteTag>;
using MergeId = StrongId<struct MergeTag>;
using RecallStepId = StrongId<struct RecallStepTag>;
using RecallExceptionId = StrongId<struct RecallExceptionTag>;
using ConditionId = StrongId<struct ConditionTag>;
using CareEntryId = StrongId<struct CareEntryTag>;
/// One row of the audit trail: the event that wrote a record.
using EventId = StrongId<struct EventTag>;

}
