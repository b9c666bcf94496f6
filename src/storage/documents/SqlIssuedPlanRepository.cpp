// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documents/SqlIssuedPlanRepository.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::IssuedPlan;
    using domain::Result;

    constexpr Sql kNextNumber {
        "SELECT COALESCE(MAX(number), 0) + 1 FROM issued_plan WHERE patient_id = :patient", "i"
    };
    constexpr Sql kAdd { "INSERT INTO issued_plan (uid, patient_id, consultation_id, number, "
                         "issued_at, on_day, rendering, content, "
                         "pdf_base64, saved_in) VALUES (:uid, :patient, :consultation, :number, "
                         ":at, :on_day, :rendering, :content, "
                         ":pdf, :event) RETURNING id",
        "i" };
    constexpr Sql kByUid {
        "SELECT i.id, i.uid, COALESCE(p.merged_into_id, i.patient_id), i.consultation_id, "
        "i.number, i.issued_at, i.rendering, i.content, i.pdf_base64 "
        "FROM issued_plan i JOIN patient p ON p.id = i.patient_id WHERE i.uid = :uid",
        "itiiiittt"
    };
    // Plans keep the number that is on the paper, so those of a record that was merged into this
    // one stay with it, and are read from both.
    constexpr Sql kOfPatient {
        "SELECT i.id, i.uid, COALESCE(p.merged_into_id, i.patient_id), i.consultation_id, "
        "i.number, i.issued_at, i.rendering, i.content FROM issued_plan i JOIN patient p ON "
        "p.id = i.patient_id WHERE i.patient_id = :patient OR i.patient_id IN (SELECT m.id FROM "
        "patient m WHERE m.merged_into_id = :merged) ORDER BY i.issued_at DESC, i.number DESC",
        "itiiiitt"
    };

    IssuedPlan readPlan(Row& row)
    {
        IssuedPlan plan;
        plan.id = row.id<domain::IssuedPlanId>();
        plan.uid = row.uid();
        plan.patient = row.id<domain::PatientId>();
        plan.consultation = row.id<domain::ConsultationId>();
        plan.number = row.number();
        plan.issuedAt = row.instant();
        plan.rendering = row.text();
        plan.content = row.bytes();
        return plan;
    }

}

SqlIssuedPlanRepository::SqlIssuedPlanRepository(Database& database) : m_database(database) { }

Result<int> SqlIssuedPlanRepository::nextNumber(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<int> {
        auto rows = m_database.query(kNextNumber, { patient });
        return rows.next() ? rows.row().number() : 1;
    });
}

Result<domain::IssuedPlanId> SqlIssuedPlanRepository::add(
    const IssuedPlan& plan, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::IssuedPlanId> {
        return domain::IssuedPlanId(m_database.insert(kAdd,
            { plan.uid, plan.patient, plan.consultation, plan.number, plan.issuedAt,
                domain::civilDate(plan.issuedAt), plan.rendering, plan.content, plan.pdf.toBase64(),
                event }));
    });
}

Result<std::optional<IssuedPlan>> SqlIssuedPlanRepository::byUid(const QUuid& uid)
{
    return m_database.attempt([&]() -> Result<std::optional<IssuedPlan>> {
        auto rows = m_database.query(kByUid, { uid });
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        auto plan = readPlan(row);
        plan.pdf = QByteArray::fromBase64(row.bytes());
        return plan;
    });
}

Result<std::vector<IssuedPlan>> SqlIssuedPlanRepository::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<IssuedPlan>> {
        std::vector<IssuedPlan> plans;
        auto rows = m_database.query(kOfPatient, { patient, patient });
        while (rows.next()) {
            auto row = rows.row();
            plans.push_back(readPlan(row));
        }
        return plans;
    });
}

}
