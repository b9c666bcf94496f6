// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/consultation/ConsultationRepository.h"
#include "application/consultation/PastVisit.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What comes after a visit: what others were asked to do about its agenda, and the visit itself,
/// read again whole.
class Referrals final {
public:
    struct Ports {
        UnitOfWork& work;
        ConsultationRepository& consultations;
        Publisher& publisher;
        const domain::Clock& clock;
        VisitReader& visits;
    };

    explicit Referrals(const Ports& ports) : m_ports(ports) { }

    /// Takes a note off the open actions, or puts it back. The proof names the patient: a note
    /// about somebody else is refused. Conflict ("referral.changed") when somebody was quicker.
    [[nodiscard]] Result<SaveOutcome> settle(const Authorized<Action::WriteConsultation>& proof,
        const domain::SaveKey& key, domain::ReferralNoteId id, domain::RowVersion base,
        bool isSettled) const;

    /// One finished visit as it was written. The proof names the patient: a visit of somebody else
    /// is refused. NotFound ("consultation.not-found").
    [[nodiscard]] Result<PastVisit> visit(
        const Authorized<Action::ReadRecord>& proof, const QUuid& uid) const;

private:
    Ports m_ports;
};

}
