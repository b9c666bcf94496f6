// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/AgendaRepository.h"
#include "application/care/CareRepository.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/conditions/ConditionRepository.h"
#include "application/consultation/ConsultationRepository.h"
#include "application/documents/RecordPapers.h"
#include "application/followup/FollowUpRepository.h"
#include "application/goals/GoalRepository.h"
#include "application/goals/PlanActionRepository.h"
#include "application/instruments/QuestionnaireRepository.h"
#include "application/people/PatientRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// All that the consultation page shows of one person, read against one state of the database in at
/// most 12 queries. Immutable: the page owns exactly this patient (HZ-01, HZ-03).
struct RecordView {
    domain::Patient patient;
    std::vector<domain::Condition> conditions;
    std::optional<domain::Agenda> agenda; ///< what was said before this visit
    /// Parked earlier. One said again stands in `agenda` too: the board joins them, so that both
    /// get the decision.
    std::vector<domain::AgendaItem> carriedOver;
    std::vector<domain::Goal> goals;
    std::vector<domain::ActionPlan> plans; ///< newest first
    std::vector<domain::FollowUp> followUps;
    std::vector<domain::Consultation> consultations; ///< newest first
    std::vector<IssuedPlan> issuedPlans; ///< newest first, without what is on them
    std::vector<domain::QuestionnaireResponse> questionnaires; ///< newest first, without answers
    std::vector<domain::QuestionnaireRequest> asked; ///< to be answered before the next visit
    domain::Instant asAt;
    std::vector<domain::ReferralNote> referrals {}; ///< what others were asked to do and is open
    std::vector<FlarePlanState> flarePlans {}; ///< by shape
    std::vector<domain::PlanAction> actions {}; ///< promised beside steps and open, soonest first
    /// By the sheets of resources/care, as written; those that were replaced or taken back too.
    std::vector<domain::CareEntry> care {};
};

class OpenRecord final {
public:
    struct Ports {
        UnitOfWork& work;
        PatientRepository& patients;
        ConditionRepository& conditions;
        AgendaRepository& agendas;
        GoalRepository& goals;
        FollowUpRepository& followUps;
        ConsultationRepository& consultations;
        RecordPapers& papers;
        QuestionnaireRepository& questionnaires;
        PlanActionRepository& actions;
        CareRepository& care;
        const domain::Clock& clock;
    };

    explicit OpenRecord(const Ports& ports);

    /// Who opened it is in the trail before anything is read; when that cannot be written, nothing
    /// is shown. With an appointment, its agenda; without, the newest one that nobody has
    /// dealt with.
    [[nodiscard]] Result<RecordView> run(const Authorized<Action::ReadRecord>& proof,
        std::optional<domain::AppointmentId> appointment) const;

    /// Reads again what this desk has open: its opening is in the trail already.
    [[nodiscard]] Result<RecordView> refresh(const Authorized<Action::ReadRecord>& proof,
        std::optional<domain::AppointmentId> appointment) const;

private:
    Ports m_ports;
};

}
