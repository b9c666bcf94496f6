// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/ConsultationRepository.h"

namespace rooftree::storage {

class Database;

class SqlConsultationRepository final : public app::ConsultationRepository {
public:
    explicit SqlConsultationRepository(Database& database);

    [[nodiscard]] domain::Result<std::optional<domain::Consultation>> byUid(
        const QUuid& uid) override;
    [[nodiscard]] domain::Result<std::vector<domain::Consultation>> ofPatient(
        domain::PatientId patient, int limit) override;
    [[nodiscard]] domain::Result<domain::ConsultationId> add(
        const domain::ConsultationRecord& record, domain::StaffId clinician,
        domain::EventId event) override;
    [[nodiscard]] domain::Result<std::vector<domain::ReferralNote>> openReferrals(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<domain::ReferralNote> referral(domain::ReferralNoteId id) override;
    [[nodiscard]] domain::Result<void> settleReferral(domain::ReferralNoteId id,
        domain::RowVersion base, const std::optional<app::ReferralSettled>& settled,
        domain::EventId event) override;

private:
    Database& m_database;
};

}
