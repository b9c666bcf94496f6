// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlRecordChanges.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;
    using Newest = std::optional<app::RecordChange>;

    // A kiosk that was only begun has changed nothing yet. Papers are made from what is there.
    constexpr Sql kNewest {
        "SELECT e.id, e.at, COALESCE(s.name, ''), e.action FROM audit_event e "
        "LEFT JOIN staff s ON s.id = e.staff_id WHERE e.patient_id = :patient AND (e.action IN "
        "('consultation.write', 'agenda.write', 'calls.record', 'patient.register', "
        "'patient.import', 'record.import', 'questionnaire.record') OR (e.action = "
        "'merge.approve' AND e.object_kind = 'merge') OR (e.action = 'kiosk.answer' "
        "AND EXISTS (SELECT 1 "
        "FROM agenda a WHERE a.patient_id = e.patient_id AND a.saved_in = e.id))) "
        "ORDER BY e.id DESC LIMIT 1",
        "iitt"
    };

}

Result<Newest> SqlRecordChanges::newest(const app::Authorized<app::Action::ReadRecord>& proof)
{
    if (!proof.patient())
        return domain::fail(domain::ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    return m_database.attempt([&]() -> Result<Newest> {
        auto rows = m_database.query(kNewest, { *proof.patient() });
        if (!rows.next())
            return Newest();
        auto row = rows.row();
        app::RecordChange change;
        change.event = row.id<domain::EventId>();
        change.at = row.instant();
        change.who = row.text();
        change.action = row.word(domain::actionFromWord);
        return Newest(change);
    });
}

}
