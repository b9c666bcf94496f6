// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SqlAccessLog.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;
    using Entries = std::vector<app::AccessEntry>;

    constexpr Sql kOfPatient { "SELECT e.at, COALESCE(s.name, ''), e.role, e.action, e.station "
                               "FROM audit_event e LEFT JOIN staff s ON s.id = e.staff_id "
                               "WHERE e.patient_id = :patient ORDER BY e.id DESC LIMIT :most",
        "itttt" };

}

Result<Entries> SqlAccessLog::ofPatient(
    const app::Authorized<app::Action::SeeAccessLog>& proof, int most)
{
    if (!proof.patient())
        return domain::fail(domain::ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    return m_database.attempt([&]() -> Result<Entries> {
        Entries entries;
        auto rows = m_database.query(kOfPatient, { *proof.patient(), most });
        while (rows.next()) {
            auto row = rows.row();
            app::AccessEntry entry { row.instant(), row.text(), domain::Role::Clinician,
                domain::Action::ReadRecord, {} };
            entry.role = row.word(domain::roleFromWord);
            entry.action = row.word(domain::actionFromWord);
            entry.station = row.text();
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

}
