// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/consultation/ConsultationRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What others were asked to do about a patient's agenda, after the visit in which it was agreed.
class Referrals final {
public:
    struct Ports {
        UnitOfWork& work;
        ConsultationRepository& consultations;
        Publisher& publisher;
        const domain::Clock& clock;
    };

    explicit Referrals(const Ports& ports) : m_ports(ports) { }

    /// Takes a note off the open actions, or puts it back. The proof names the patient: a note
    /// about somebody else is refused. Conflict ("referral.changed") when somebody was quicker.
    [[nodiscard]] Result<SaveOutcome> settle(const Authorized<Action::WriteConsultation>& proof,
        const domain::SaveKey& key, domain::ReferralNoteId id, domain::RowVersion base,
        bool isSettled) const;

private:
    Ports m_ports;
};

}
