// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/consultation/ConsultationRepository.h"
#include "application/consultation/DraftRepository.h"
#include "application/people/PatientRepository.h"
#include "application/schedule/Schedule.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Saves one consultation whole: items, decisions, goals, plans, follow-ups, the appointment's
/// state, the trail row.
class FinishConsultation final {
public:
    struct Ports {
        UnitOfWork& work;
        ConsultationRepository& consultations;
        ScheduleRepository& schedule;
        DraftRepository& drafts;
        PatientRepository& patients;
        Publisher& publisher;
        const domain::Clock& clock;
    };

    explicit FinishConsultation(const Ports& ports);

    /// The proof names the patient; a record about somebody else is refused. After it is saved the
    /// author's draft is gone. Conflict ("goal.changed") when somebody else changed a reviewed
    /// goal: nothing is saved, the form keeps all. Validation note consultation.after-death when
    /// the patient had died by then and the note does not say why this is entered; the trail marks
    /// what is.
    [[nodiscard]] Result<domain::ConsultationId> run(
        const Authorized<Action::WriteConsultation>& proof, const domain::SaveKey& key,
        const domain::ConsultationRecord& record) const;

private:
    Ports m_ports;
};

}
