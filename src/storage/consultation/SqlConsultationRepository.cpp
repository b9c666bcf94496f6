// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlConsultationRepository.h"

#include "storage/Database.h"
#include "storage/consultation/ConsultationWriter.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Consultation;
    using domain::Result;

    constexpr std::string_view kKinds = "itiiitiiit";
    constexpr Sql kByUid { "SELECT id, uid, patient_id, staff_id, appointment_id, kind, "
                           "started_at, finished_at, amends_id, note "
                           "FROM consultation WHERE uid = :uid",
        kKinds };
    constexpr Sql kOfPatient { "SELECT id, uid, patient_id, staff_id, appointment_id, kind, "
                               "started_at, finished_at, amends_id, note "
                               "FROM consultation WHERE patient_id = :patient ORDER BY started_at "
                               "DESC, on_day DESC, id DESC LIMIT :most", // the order of the index
        kKinds };

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
        // Finished consultations are never changed, so there is only ever the first version.
        return { id, uid, patient, clinician, appointment, kind, startedAt, finishedAt, amends,
            row.text(), domain::RowVersion::first() };
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

}
