// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documents/SqlRecordPapers.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;

    constexpr qint64 kPlan = 0;

    // Whose it is has a name of its own in each half: a name may occur once.
    constexpr Sql kOfPatient {
        "SELECT 0, p.id, p.uid, '', p.number, p.issued_at, p.consultation_id, 0, '', 0, 0 "
        "FROM issued_plan p WHERE p.patient_id = :plans_of "
        "UNION ALL "
        "SELECT 1, f.id, f.uid, f.shape, f.version, v.at, v.is_approved, v.staff_id, "
        "COALESCE(i.uid, ''), COALESCE(g.version, 0), COALESCE(i.issued_at, 0) "
        "FROM flare_plan f "
        "JOIN flare_plan_version v ON v.flare_plan_id = f.id AND v.version = f.version "
        "LEFT JOIN flare_plan_version g ON g.flare_plan_id = f.id AND g.version = "
        "(SELECT MAX(w.version) FROM flare_plan_version w JOIN issued_flare_plan j "
        "ON j.version_id = w.id WHERE w.flare_plan_id = f.id) "
        "LEFT JOIN issued_flare_plan i ON i.version_id = g.id "
        "WHERE f.patient_id = :flare_plans_of ORDER BY 1, 4, 5 DESC",
        "iittiiiitii"
    };

    app::IssuedPlan readPlan(Row& row, domain::PatientId patient)
    {
        app::IssuedPlan plan;
        plan.id = row.id<domain::IssuedPlanId>();
        plan.uid = row.uid();
        (void)row.text();
        plan.patient = patient;
        plan.number = row.number();
        plan.issuedAt = row.instant();
        plan.consultation = row.id<domain::ConsultationId>();
        return plan;
    }

    app::FlarePlanState readFlarePlan(Row& row, domain::PatientId patient)
    {
        const auto id = row.id<domain::FlarePlanId>();
        const auto uid = row.uid();
        const auto shape = row.text();
        const auto version = row.version();
        const auto at = row.instant();
        const auto isApproved = row.boolean();
        const auto by = row.id<domain::StaffId>();
        app::FlarePlanState state { { id, uid, patient, shape, version, {}, by, isApproved, at } };
        const auto given = row.textOrEmpty();
        const auto number = row.number();
        const auto givenAt = row.instant();
        if (!given.isEmpty())
            state.given = { QUuid(given), number, givenAt };
        return state;
    }

}

Result<app::PatientPapers> SqlRecordPapers::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<app::PatientPapers> {
        app::PatientPapers papers;
        auto rows = m_database.query(kOfPatient, { patient, patient });
        while (rows.next()) {
            auto row = rows.row();
            if (row.integer() == kPlan)
                papers.plans.push_back(readPlan(row, patient));
            else
                papers.flarePlans.push_back(readFlarePlan(row, patient));
        }
        return papers;
    });
}

}
