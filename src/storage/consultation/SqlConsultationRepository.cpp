// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlConsultationRepository.h"

#include "storage/Database.h"
#include "storage/consultation/ConsultationWriter.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Consultation;
    using domain::Result;

    constexpr std::string_view kKinds = "itiiitiiittit";
    constexpr Sql kByUid { "SELECT id, uid, patient_id, staff_id, appointment_id, kind, "
                           "started_at, finished_at, amends_id, note, teach_back, "
                           "mentions_others, amend_reason FROM consultation WHERE uid = :uid",
        kKinds };
    constexpr Sql kOfPatient {
        "SELECT id, uid, patient_id, staff_id, appointment_id, kind, "
        "started_at, finished_at, amends_id, note, teach_back, mentions_others, amend_reason "
        "FROM consultation WHERE patient_id = :patient ORDER BY started_at "
        "DESC, on_day DESC, id DESC LIMIT :most", // the order of the index
        kKinds
    };

    Consultation readConsultation(Row row)
    {
        const auto id = row.id<domain::ConsultationId>();
        const auto uid = row.uid();
        const auto patient = row.id<domain::PatientId>();
        const auto clinician = row.id<domain::StaffId>();
        const auto appointment = row.maybeId<domain::AppointmentId>();
        const auto kind = row.word(domain::consultationKindFromWord);
        const auto startedAt = row.instant();
        const auto finishedAt = row.maybeInstant();
        const auto amends = row.maybeId<domain::ConsultationId>();
        const auto note = row.text();
        const auto teachBack = row.maybeWord(domain::teachBackFromWord);
        // Finished consultations are never changed, so there is only ever the first version.
        const auto mentionsOthers = row.maybeInteger().has_value();
        return { id, uid, patient, clinician, appointment, kind, startedAt, finishedAt, amends,
            note, domain::RowVersion::first(), teachBack, mentionsOthers, row.textOrEmpty() };
    }

#define ROOFTREE_REFERRAL_COLUMNS                                                                  \
    "SELECT r.id, r.uid, r.patient_id, i.words, r.passed_to, r.reason, r.is_for_patient, "         \
    "r.is_open, r.made_at, r.version FROM referral_note r JOIN agenda_item i ON i.id = "           \
    "r.agenda_item_id "

    constexpr std::string_view kReferralKinds = "ititttiiii";
    constexpr Sql kOpenReferrals { ROOFTREE_REFERRAL_COLUMNS
        "WHERE r.patient_id = :patient AND r.is_open = 1 ORDER BY r.made_at, r.id",
        kReferralKinds };
    constexpr Sql kReferral { ROOFTREE_REFERRAL_COLUMNS "WHERE r.id = :id", kReferralKinds };

#undef ROOFTREE_REFERRAL_COLUMNS

    constexpr Sql kSettle { "UPDATE referral_note SET is_open = :is_open, settled_at = :at, "
                            "settled_by = :by, version = version + 1, saved_in = :event "
                            "WHERE id = :id AND version = :base" };

    domain::ReferralNote readReferral(Row row)
    {
        const auto id = row.id<domain::ReferralNoteId>();
        const auto uid = row.uid();
        const auto patient = row.id<domain::PatientId>();
        const auto about = row.text();
        const auto to = row.text();
        const auto reason = row.text();
        const auto isForPatient = row.boolean();
        const auto isOpen = row.boolean();
        const auto madeAt = row.instant();
        return { id, uid, patient, about, to, reason, isForPatient, isOpen, madeAt, row.version() };
    }

}

SqlConsultationRepository::SqlConsultationRepository(Database& database) : m_database(database) { }

Result<std::optional<Consultation>> SqlConsultationRepository::byUid(const QUuid& uid)
{
    return m_database.attempt([&]() -> Result<std::optional<Consultation>> {
        auto rows = m_database.query(kByUid, { uid });
        return rows.next() ? std::optional(readConsultation(rows.row())) : std::nullopt;
    });
}

Result<std::vector<Consultation>> SqlConsultationRepository::ofPatient(
    domain::PatientId patient, int limit)
{
    return m_database.attempt([&]() -> Result<std::vector<Consultation>> {
        std::vector<Consultation> found;
        auto rows = m_database.query(kOfPatient, { patient, limit });
        while (rows.next())
            found.push_back(readConsultation(rows.row()));
        return found;
    });
}

Result<domain::ConsultationId> SqlConsultationRepository::add(
    const domain::ConsultationRecord& record, domain::StaffId clinician, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::ConsultationId> {
        return ConsultationWriter(m_database, record, clinician, event).write();
    });
}

Result<std::vector<domain::ReferralNote>> SqlConsultationRepository::openReferrals(
    domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::ReferralNote>> {
        std::vector<domain::ReferralNote> found;
        auto rows = m_database.query(kOpenReferrals, { patient });
        while (rows.next())
            found.push_back(readReferral(rows.row()));
        return found;
    });
}

Result<domain::ReferralNote> SqlConsultationRepository::referral(domain::ReferralNoteId id)
{
    return m_database.attempt([&]() -> Result<domain::ReferralNote> {
        auto rows = m_database.query(kReferral, { id });
        if (!rows.next())
            return domain::fail(
                domain::ErrorKind::NotFound, u"referralNote"_s, u"referral.not-found"_s);
        return readReferral(rows.row());
    });
}

Result<void> SqlConsultationRepository::settleReferral(domain::ReferralNoteId id,
    domain::RowVersion base, const std::optional<app::ReferralSettled>& settled,
    domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto at = settled ? std::optional(settled->at) : std::nullopt;
        const auto by = settled ? std::optional(settled->by) : std::nullopt;
        if (m_database.execute(kSettle, { !settled, at, by, event, id, base }) > 0)
            return {};
        if (const auto current = referral(id); !current)
            return domain::failure(current);
        return domain::fail(domain::ErrorKind::Conflict, u"referralNote"_s, u"referral.changed"_s);
    });
}

}
