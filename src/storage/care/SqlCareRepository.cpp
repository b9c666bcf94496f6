// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/care/SqlCareRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::CareEntry;
    using domain::ErrorKind;
    using domain::Result;

    // A row for each value, or one without a value: a kind may ask for nothing.
    constexpr Sql kOfPatient {
        "SELECT e.id, e.uid, e.patient_id, e.sheet, e.sheet_version, e.kind, e.on_day, e.staff_id, "
        "e.at, e.replaces_id, e.is_taken_back, e.reason, v.field, v.words, v.number "
        "FROM care_entry e LEFT JOIN care_value v ON v.entry_id = e.id "
        "WHERE e.patient_id = :patient ORDER BY e.id, v.id",
        "ititttiiiiittti"
    };
    constexpr Sql kReplaced {
        "SELECT COUNT(c.id) FROM care_entry e LEFT JOIN care_entry c ON c.replaces_id = e.id "
        "WHERE e.id = :id AND e.patient_id = :patient GROUP BY e.id",
        "i"
    };
    constexpr Sql kAdd {
        "INSERT INTO care_entry (uid, patient_id, sheet, sheet_version, kind, on_day, staff_id, "
        "at, replaces_id, is_taken_back, reason, saved_in) VALUES (:uid, :patient, :sheet, "
        ":version, :kind, :on_day, :staff, :at, :replaces, :is_taken_back, :reason, :event) "
        "RETURNING id",
        "i"
    };
    constexpr Sql kAddValue { "INSERT INTO care_value (entry_id, field, words, number, saved_in) "
                              "VALUES (:entry, :field, :words, :number, :event)" };

    CareEntry readEntry(Row& row)
    {
        CareEntry entry;
        entry.id = row.id<domain::CareEntryId>();
        entry.uid = row.uid();
        entry.patient = row.id<domain::PatientId>();
        entry.sheet = row.text();
        entry.sheetVersion = row.text();
        entry.kind = row.text();
        entry.onDay = row.day();
        entry.by = row.id<domain::StaffId>();
        entry.at = row.instant();
        entry.replaces = row.maybeId<domain::CareEntryId>();
        entry.isTakenBack = row.boolean();
        entry.reason = row.textOrEmpty();
        return entry;
    }

    void readValue(Row& row, CareEntry& entry)
    {
        const auto field = row.maybeText();
        auto words = row.textOrEmpty();
        const auto number = row.maybeInteger();
        if (field)
            entry.values.push_back({ *field, std::move(words), number });
    }

    Result<void> checkReplaced(Database& database, const CareEntry& entry)
    {
        if (!entry.replaces)
            return {};
        auto rows = database.query(kReplaced, { *entry.replaces, entry.patient });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"careEntry"_s, u"care.not-found"_s);
        auto row = rows.row();
        if (row.integer() > 0)
            return domain::fail(ErrorKind::Conflict, u"careEntry"_s, u"care.changed"_s);
        return {};
    }

}

Result<std::vector<CareEntry>> SqlCareRepository::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<CareEntry>> {
        std::vector<CareEntry> entries;
        auto rows = m_database.query(kOfPatient, { patient });
        while (rows.next()) {
            auto row = rows.row();
            auto entry = readEntry(row);
            if (entries.empty() || entries.back().id != entry.id)
                entries.push_back(std::move(entry));
            readValue(row, entries.back());
        }
        return entries;
    });
}

Result<void> SqlCareRepository::add(const CareEntry& entry, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (const auto isFree = checkReplaced(m_database, entry); !isFree)
            return isFree;
        const auto id = m_database.insert(kAdd,
            { entry.uid, entry.patient, entry.sheet, entry.sheetVersion, entry.kind, entry.onDay,
                entry.by, entry.at, entry.replaces, entry.isTakenBack, entry.reason, event });
        for (const auto& value : entry.values)
            m_database.execute(kAddValue, { id, value.field, value.text, value.number, event });
        return {};
    });
}

}
