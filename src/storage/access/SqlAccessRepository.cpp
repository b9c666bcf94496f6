// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/access/SqlAccessRepository.h"

#include "storage/Database.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::ClaimRow;
    using app::Restriction;
    using domain::Result;

    constexpr Sql kRestriction { "SELECT is_restricted, reason FROM patient_restriction "
                                 "WHERE patient_id = :patient ORDER BY id DESC LIMIT 1",
        "it" };
    constexpr Sql kRestrict {
        "INSERT INTO patient_restriction (patient_id, is_restricted, reason, at, saved_in) "
        "VALUES (:patient, :is_restricted, :reason, :at, :event)"
    };
    constexpr Sql kAddClaim {
        "INSERT INTO access_claim (staff_id, patient_id, kind, reason, words, at, until_at, "
        "saved_in) VALUES (:staff, :patient, :kind, :reason, :words, :at, :until_at, :event)"
    };
    constexpr auto kClaimKinds = "iiitttiitttttittiit";
    constexpr Sql kClaim {
        "SELECT c.id, c.staff_id, c.patient_id, c.kind, c.reason, c.words, c.at, c.until_at, "
        "s.name, p.family, p.given, p.title, p.preferred, v.staff_id, v.finding, v.words, v.at, "
        "v.id, COALESCE(w.name, '') "
        "FROM access_claim c JOIN staff s ON s.id = c.staff_id JOIN patient p ON p.id = "
        "c.patient_id LEFT JOIN access_review v ON v.claim_id = c.id LEFT JOIN staff w ON w.id = "
        "v.staff_id WHERE c.id = :id",
        kClaimKinds
    };
    constexpr Sql kClaims {
        "SELECT c.id, c.staff_id, c.patient_id, c.kind, c.reason, c.words, c.at, c.until_at, "
        "s.name, p.family, p.given, p.title, p.preferred, v.staff_id, v.finding, v.words, v.at, "
        "v.id, COALESCE(w.name, '') "
        "FROM access_claim c JOIN staff s ON s.id = c.staff_id JOIN patient p ON p.id = "
        "c.patient_id LEFT JOIN access_review v ON v.claim_id = c.id LEFT JOIN staff w ON w.id = "
        "v.staff_id WHERE c.at >= :since OR v.id IS NULL ORDER BY c.at DESC, c.id DESC",
        kClaimKinds
    };
    constexpr Sql kAddReview {
        "INSERT INTO access_review (claim_id, staff_id, finding, words, at, saved_in) "
        "VALUES (:claim, :staff, :finding, :words, :at, :event)"
    };
    constexpr Sql kStaffPatients {
        "SELECT s.id, s.name, w.patient_id, p.nhs_number FROM staff s LEFT JOIN staff_patient w "
        "ON w.staff_id = s.id LEFT JOIN patient p ON p.id = w.patient_id "
        "WHERE s.is_active = 1 OR w.patient_id IS NOT NULL ORDER BY s.name, s.id",
        "itii"
    };
    constexpr Sql kSetStaffPatient {
        "INSERT INTO staff_patient (staff_id, patient_id, saved_in) VALUES (:staff, :patient, "
        ":event) ON CONFLICT (staff_id) DO UPDATE SET patient_id = excluded.patient_id, "
        "version = staff_patient.version + 1, saved_in = excluded.saved_in"
    };

    ClaimRow readClaim(Row row)
    {
        const auto id = row.id<domain::ClaimId>();
        domain::AccessClaim claim { row.id<domain::StaffId>(), row.id<domain::PatientId>(),
            row.word(domain::claimKindFromWord), row.text(), row.text(), row.instant(),
            row.instant() };
        auto staffName = row.text();
        auto patientName = personNameFrom(row);
        const auto reviewer = row.maybeId<domain::StaffId>();
        const auto finding = row.maybeWord(domain::findingFromWord);
        auto words = row.textOrEmpty();
        const auto at = row.maybeInstant();
        static_cast<void>(row.maybeInteger());
        std::optional<domain::AccessReview> review;
        if (reviewer && finding && at)
            review = domain::AccessReview { id, *reviewer, *finding, std::move(words), *at };
        return { id, std::move(claim), std::move(staffName), std::move(patientName),
            std::move(review), row.text() };
    }

}

SqlAccessRepository::SqlAccessRepository(Database& database) : m_database(database) { }

Result<Restriction> SqlAccessRepository::restriction(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<Restriction> {
        auto rows = m_database.query(kRestriction, { patient });
        if (!rows.next())
            return Restriction {};
        auto row = rows.row();
        const auto isRestricted = row.boolean();
        return Restriction { isRestricted, row.text() };
    });
}

Result<void> SqlAccessRepository::setRestriction(domain::PatientId patient,
    const Restriction& restriction, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(
            kRestrict, { patient, restriction.isRestricted, restriction.reason, at, event });
        return {};
    });
}

Result<void> SqlAccessRepository::addClaim(const domain::AccessClaim& claim, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddClaim,
            { claim.staff, claim.patient, toWord(claim.kind), claim.reason, claim.words, claim.at,
                claim.until, event });
        return {};
    });
}

Result<ClaimRow> SqlAccessRepository::claim(domain::ClaimId id)
{
    return m_database.attempt([&]() -> Result<ClaimRow> {
        auto rows = m_database.query(kClaim, { id });
        if (!rows.next())
            return domain::fail(
                domain::ErrorKind::NotFound, u"claim"_s, u"access.claim-not-found"_s);
        return readClaim(rows.row());
    });
}

Result<std::vector<ClaimRow>> SqlAccessRepository::claims(domain::Instant from)
{
    return m_database.attempt([&]() -> Result<std::vector<ClaimRow>> {
        std::vector<ClaimRow> found;
        auto rows = m_database.query(kClaims, { from });
        while (rows.next())
            found.push_back(readClaim(rows.row()));
        return found;
    });
}

Result<void> SqlAccessRepository::addReview(
    const domain::AccessReview& review, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddReview,
            { review.claim, review.by, toWord(review.finding), review.words, review.at, event });
        return {};
    });
}

Result<std::vector<app::StaffPatient>> SqlAccessRepository::staffPatients()
{
    return m_database.attempt([&]() -> Result<std::vector<app::StaffPatient>> {
        std::vector<app::StaffPatient> found;
        auto rows = m_database.query(kStaffPatients);
        while (rows.next()) {
            auto row = rows.row();
            const auto staff = row.id<domain::StaffId>();
            auto name = row.text();
            const auto patient = row.maybeId<domain::PatientId>();
            const auto number = nhsNumberFrom(row);
            found.push_back(
                { staff, std::move(name), patient, number ? number->formatted() : QString() });
        }
        return found;
    });
}

Result<void> SqlAccessRepository::setStaffPatient(
    domain::StaffId staff, std::optional<domain::PatientId> patient, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kSetStaffPatient, { staff, patient, event });
        return {};
    });
}

}
