// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/AccessClaim.h"
#include "domain/common/Result.h"
#include "domain/people/PersonName.h"

#include <QSet>

#include <vector>

namespace rooftree::app {

/// A claim as the person who checks it sees it: nothing of the record but the name.
struct ClaimRow {
    domain::ClaimId id;
    domain::AccessClaim claim;
    QString staffName;
    domain::PersonName patientName;
    std::optional<domain::AccessReview> review;
    QString reviewerName;
};

/// Whether a record is restricted, and why.
struct Restriction {
    bool isRestricted = false;
    QString reason; ///< a code of the access rules
};

/// Somebody who works here and the patient they are, if they said so.
struct StaffPatient {
    domain::StaffId staff;
    QString staffName;
    std::optional<domain::PatientId> patient;
    QString nhsNumber; ///< as it is written; empty when not linked or not known
};

/// Restrictions, claims and reviews. Writes run inside UnitOfWork::write and carry its event.
class AccessRepository {
public:
    AccessRepository() = default;
    AccessRepository(const AccessRepository&) = delete;
    AccessRepository& operator=(const AccessRepository&) = delete;
    virtual ~AccessRepository() = default;

    [[nodiscard]] virtual domain::Result<Restriction> restriction(domain::PatientId patient) = 0;
    [[nodiscard]] virtual domain::Result<void> setRestriction(domain::PatientId patient,
        const Restriction& restriction, domain::Instant at, domain::EventId event)
        = 0;

    [[nodiscard]] virtual domain::Result<void> addClaim(
        const domain::AccessClaim& claim, domain::EventId event)
        = 0;
    /// NotFound.
    [[nodiscard]] virtual domain::Result<ClaimRow> claim(domain::ClaimId id) = 0;
    /// Made since `from`, newest first; and whatever is older and was never looked at.
    [[nodiscard]] virtual domain::Result<std::vector<ClaimRow>> claims(domain::Instant from) = 0;
    [[nodiscard]] virtual domain::Result<void> addReview(
        const domain::AccessReview& review, domain::EventId event)
        = 0;

    [[nodiscard]] virtual domain::Result<std::vector<StaffPatient>> staffPatients() = 0;
    /// No patient: not a patient here.
    [[nodiscard]] virtual domain::Result<void> setStaffPatient(
        domain::StaffId staff, std::optional<domain::PatientId> patient, domain::EventId event)
        = 0;
};

}
