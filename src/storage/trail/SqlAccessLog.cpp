// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SqlAccessLog.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;
    using Entries = std::vector<app::AccessEntry>;

// An import is one event for a whole list; whom it brought in its row hashes say.
#define WROTE_PATIENT(patient)                                                                     \
    "e.id IN (SELECT h.event_id FROM row_hash h "                                                  \
    "WHERE h.table_name = 'patient' AND h.row_id = " patient ")"

// What was done with a record before it was merged into this one; and with the record that another
// one was part of, while it was. Each name of a value occurs once.
#define WHILE_MERGED(kept, folded)                                                                 \
    "e.patient_id IN (SELECT g.folded_id FROM patient_merge g WHERE g.kept_id = " kept " AND "     \
    "g.state IN ('done', 'undo-proposed')) OR e.id IN (SELECT x.id FROM patient_merge g "          \
    "JOIN audit_event x ON x.patient_id = g.kept_id WHERE g.folded_id = " folded " AND "           \
    "x.id >= g.done_in AND (g.undone_in IS NULL OR x.id <= g.undone_in))"

    constexpr Sql kOfPatient {
        "SELECT e.at, COALESCE(s.name, ''), e.role, e.action, e.station "
        "FROM audit_event e LEFT JOIN staff s ON s.id = e.staff_id "
        "WHERE (e.patient_id = :patient OR " WROTE_PATIENT(":written") " OR " WHILE_MERGED(
            ":kept", ":folded") ") "
                                "AND NOT (e.action = 'record.read' AND e.object_kind = 'agenda') "
                                "ORDER BY e.id DESC LIMIT :most",
        "itttt"
    };

    // What is not asked for is nought or empty.
    constexpr Sql kFind {
        "SELECT e.id, e.at, COALESCE(s.name, ''), e.role, e.action, e.outcome, e.patient_id, "
        "COALESCE(p.family, ''), COALESCE(p.given, ''), e.object_kind, e.object_id, e.purpose, "
        "e.station FROM audit_event e LEFT JOIN staff s ON s.id = e.staff_id "
        "LEFT JOIN patient p ON p.id = e.patient_id "
        "WHERE e.at >= :since AND e.at < :until "
        "AND (CAST(:any_staff AS BIGINT) = 0 OR e.staff_id = :staff) "
        "AND (CAST(:any_patient AS BIGINT) = 0 OR e.patient_id = :patient OR " WROTE_PATIENT(
            ":written") " OR " WHILE_MERGED(":kept",
            ":folded") ") "
                       "AND (CAST(:any_action AS TEXT) = '' OR e.action = :action) "
                       "ORDER BY e.id DESC LIMIT :most",
        "iittttitttitt"
    };
    constexpr Sql kOpenings {
        "SELECT e.at, s.id, s.name, p.id, p.family, p.given FROM audit_event e "
        "JOIN staff s ON s.id = e.staff_id JOIN patient p ON p.id = e.patient_id "
        "WHERE e.at >= :since AND e.action = 'record.read' AND e.object_kind <> 'agenda' "
        "ORDER BY e.id",
        "iititt"
    };
    constexpr Sql kLastAnchor {
        "SELECT at FROM audit_event WHERE action = 'trail.anchor' ORDER BY id DESC LIMIT 1", "i"
    };

    QString listName(const QString& family, const QString& given)
    {
        return given.isEmpty() ? family.toUpper() : family.toUpper() + u", "_s + given;
    }

    app::TrailEntry readEntry(Row& row)
    {
        app::TrailEntry entry;
        entry.event = row.integer();
        entry.at = row.instant();
        entry.who = row.text();
        entry.role = row.word(domain::roleFromWord);
        entry.action = row.word(domain::actionFromWord);
        entry.outcome = row.word(app::trailOutcomeFromWord);
        entry.patient = row.maybeId<domain::PatientId>();
        const auto family = row.text();
        const auto given = row.text();
        entry.patientName = listName(family, given);
        entry.object.kind = row.text();
        entry.object.id = row.maybeInteger();
        entry.purpose = row.text();
        entry.station = row.text();
        return entry;
    }

}

Result<Entries> SqlAccessLog::ofPatient(
    const app::Authorized<app::Action::SeeAccessLog>& proof, int most)
{
    if (!proof.patient())
        return domain::fail(domain::ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    return m_database.attempt([&]() -> Result<Entries> {
        Entries entries;
        auto rows = m_database.query(kOfPatient,
            { *proof.patient(), *proof.patient(), *proof.patient(), *proof.patient(), most });
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

Result<std::vector<app::TrailEntry>> SqlAccessLog::find(
    const app::Authorized<app::Action::SeeTrail>&, const app::TrailFilter& filter)
{
    const auto staff = filter.staff ? filter.staff->value() : 0;
    const auto patient = filter.patient ? filter.patient->value() : 0;
    const auto action = filter.action ? toWord(*filter.action) : QString();
    return m_database.attempt([&]() -> Result<std::vector<app::TrailEntry>> {
        std::vector<app::TrailEntry> entries;
        auto rows = m_database.query(kFind,
            { filter.from, filter.until, staff, staff, patient, patient, patient, patient, patient,
                action, action, filter.most });
        while (rows.next()) {
            auto row = rows.row();
            entries.push_back(readEntry(row));
        }
        return entries;
    });
}

Result<std::vector<app::RecordOpening>> SqlAccessLog::openings(
    const app::Authorized<app::Action::SeeTrail>&, domain::Instant since)
{
    return m_database.attempt([&]() -> Result<std::vector<app::RecordOpening>> {
        std::vector<app::RecordOpening> openings;
        auto rows = m_database.query(kOpenings, { since });
        while (rows.next()) {
            auto row = rows.row();
            app::RecordOpening opening;
            opening.at = row.instant();
            opening.staff = row.id<domain::StaffId>();
            opening.who = row.text();
            opening.patient = row.id<domain::PatientId>();
            opening.family = row.text();
            opening.given = row.text();
            openings.push_back(std::move(opening));
        }
        return openings;
    });
}

Result<std::optional<domain::Instant>> SqlAccessLog::lastAnchor(
    const app::Authorized<app::Action::PrintAnchor>&)
{
    return m_database.attempt([&]() -> Result<std::optional<domain::Instant>> {
        auto rows = m_database.query(kLastAnchor);
        return rows.next() ? std::optional(rows.row().instant()) : std::nullopt;
    });
}

}
