// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/AccessRepository.h"

namespace rooftree::storage {

class Database;

class SqlAccessRepository final : public app::AccessRepository {
public:
    explicit SqlAccessRepository(Database& database);

    [[nodiscard]] domain::Result<app::Restriction> restriction(domain::PatientId patient) override;
    [[nodiscard]] domain::Result<void> setRestriction(domain::PatientId patient,
        const app::Restriction& restriction, domain::Instant at, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addClaim(
        const domain::AccessClaim& claim, domain::EventId event) override;
    [[nodiscard]] domain::Result<app::ClaimRow> claim(domain::ClaimId id) override;
    [[nodiscard]] domain::Result<std::vector<app::ClaimRow>> claims(domain::Instant from) override;
    [[nodiscard]] domain::Result<void> addReview(
        const domain::AccessReview& review, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::vector<app::StaffPatient>> staffPatients() override;
    [[nodiscard]] domain::Result<void> setStaffPatient(domain::StaffId staff,
        std::optional<domain::PatientId> patient, domain::EventId event) override;

private:
    Database& m_database;
};

}
