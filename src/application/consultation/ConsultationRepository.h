// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/consultation/Consultation.h"

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

struct ReferralSettled {
    domain::StaffId by { 0 };
    domain::Instant at;
};

class ConsultationRepository {
public:
    ConsultationRepository() = default;
    ConsultationRepository(const ConsultationRepository&) = delete;
    ConsultationRepository& operator=(const ConsultationRepository&) = delete;
    virtual ~ConsultationRepository() = default;

    [[nodiscard]] virtual Result<std::optional<domain::Consultation>> byUid(const QUuid& uid) = 0;
    [[nodiscard]] virtual Result<std::vector<domain::Consultation>> ofPatient(
        PatientId patient, int limit)
        = 0;
    /// Writes the consultation, its new items, decisions, goals (new versions), plans and
    /// follow-ups. Conflict
    /// ("goal.changed") when a reviewed goal is no longer at its base version; NotFound for an
    /// unknown item.
    [[nodiscard]] virtual Result<domain::ConsultationId> add(
        const domain::ConsultationRecord& record, domain::StaffId clinician, EventId event)
        = 0;

    /// The open ones, oldest first.
    [[nodiscard]] virtual Result<std::vector<domain::ReferralNote>> openReferrals(PatientId patient)
        = 0;
    /// NotFound ("referral.not-found").
    [[nodiscard]] virtual Result<domain::ReferralNote> referral(domain::ReferralNoteId id) = 0;
    /// Who settled it and when; none opens it again. Conflict ("referral.changed") when it is not
    /// at `base`.
    [[nodiscard]] virtual Result<void> settleReferral(domain::ReferralNoteId id,
        domain::RowVersion base, const std::optional<ReferralSettled>& settled, EventId event)
        = 0;
};

}
