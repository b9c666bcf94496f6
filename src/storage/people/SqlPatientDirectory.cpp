// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlPatientDirectory.h"

#include "domain/people/PersonName.h"
#include "storage/Database.h"

#include <QHash>
#include <QSet>

namespace rooftree::storage {
namespace {

    using app::DirectoryEntry;
    using domain::Result;

    constexpr auto kKinds = "ttttiiiittt";

// A record that was merged into another is found as that one's former name. In the order of kKinds.
#define ROOFTREE_ENTRY                                                                             \
    "SELECT family, given, preferred, title, nhs_number, is_dead, left_day, id, birth, phone, "    \
    "mobile FROM patient WHERE merged_into_id IS NULL "

    constexpr Sql kAll { ROOFTREE_ENTRY "ORDER BY family_folded, given, COALESCE(birth, ''), id",
        kKinds };
    // A server's whole answer would stand in memory before the first row is seen.
    constexpr auto kDeclare = "DECLARE directory NO SCROLL CURSOR FOR ";
    constexpr Sql kFetch { "FETCH 1000 FROM directory", kKinds };

    constexpr Sql kOne { ROOFTREE_ENTRY "AND id = :id", kKinds };
    constexpr Sql kStartingWith { ROOFTREE_ENTRY
        "AND family_folded >= :first AND family_folded < :last "
        "ORDER BY family_folded, given, COALESCE(birth, ''), id LIMIT :limit",
        kKinds };
    constexpr Sql kCount { "SELECT count(*) FROM patient WHERE merged_into_id IS NULL", "i" };
    // By the index of what is open, so that it is as much as there is to do and not a row more: the
    // plus keeps SQLite from walking the index of people instead.
    constexpr Sql kCallsDue {
        "SELECT MIN(patient_id), COUNT(*) FROM follow_up WHERE is_open = 1 AND "
        "current_due_day <= :day GROUP BY +patient_id",
        "ii"
    };
    // Begun, and not over: the record says the same of the same day (Enrolments::ofPatient).
    constexpr Sql kCourseWeeks {
        "SELECT e.patient_id, w.held, w.planned FROM course_enrolment e JOIN "
        "(SELECT n.course_id, COUNT(*) AS planned, "
        "SUM(CASE WHEN n.on_day <= :today THEN 1 ELSE 0 END) AS held, MAX(n.on_day) AS last_day "
        "FROM course_session n JOIN course c ON c.id = n.course_id WHERE c.is_cancelled = 0 "
        "GROUP BY n.course_id) w ON w.course_id = e.course_id "
        "WHERE e.patient_id IS NOT NULL AND e.state IN ('enrolled', 'started') AND w.held > 0 "
        "AND w.last_day >= :day ORDER BY e.id",
        "iii"
    };
    // Few people have one. Of a restricted record its present name is all that is given.
    constexpr Sql kFormerNames {
        "SELECT patient_id, family, given FROM patient_name UNION ALL "
        "SELECT merged_into_id, family, given FROM patient WHERE merged_into_id IS NOT NULL",
        "itt"
    };

    // The newest restriction of a patient is the one that counts.
    constexpr Sql kRestricted {
        "SELECT r.patient_id FROM patient_restriction r WHERE r.is_restricted = 1 AND r.id = "
        "(SELECT MAX(n.id) FROM patient_restriction n WHERE n.patient_id = r.patient_id)",
        "i"
    };

    /// What is known of few people, and is put to the rows as they come.
    struct Beside {
        QSet<domain::PatientId> restricted;
        QHash<domain::PatientId, QStringList> formerNames;
    };

    Beside besideOf(Database& database)
    {
        Beside beside;
        {
            auto rows = database.query(kRestricted);
            while (rows.next())
                beside.restricted.insert(rows.row().id<domain::PatientId>());
        }
        auto rows = database.query(kFormerNames);
        while (rows.next()) {
            auto row = rows.row();
            const auto patient = row.id<domain::PatientId>();
            const auto family = row.text();
            if (const auto name = domain::PersonName::parse(family, row.text()))
                beside.formerNames[patient] << name->familyFirst();
        }
        return beside;
    }

    /// Who looks a restricted person up by name learns that there is a record, and nothing else.
    void conceal(DirectoryEntry& entry)
    {
        entry.isRestricted = true;
        entry.nhsNumber = 0;
        entry.birth.clear();
        entry.phone = 0;
        entry.mobile = 0;
        entry.formerNames.clear();
    }

    DirectoryEntry readEntry(Row& row, const Beside& beside)
    {
        DirectoryEntry entry;
        entry.family = row.text();
        entry.given = row.text();
        entry.preferred = row.text();
        entry.title = row.text();
        entry.nhsNumber = row.maybeInteger().value_or(0);
        entry.isLiving = !row.boolean();
        entry.isRegistered = !row.maybeInteger().has_value();
        entry.id = row.id<domain::PatientId>();
        entry.birth = row.textOrEmpty();
        entry.phone = app::phoneKey(row.textOrEmpty());
        entry.mobile = app::phoneKey(row.textOrEmpty());
        if (!beside.formerNames.isEmpty())
            entry.formerNames = beside.formerNames.value(entry.id);
        if (beside.restricted.contains(entry.id))
            conceal(entry);
        return entry;
    }

    using Visit = std::function<void(DirectoryEntry&&)>;

    /// How many rows were seen.
    int visitRows(Rows rows, const Beside& beside, const Visit& visit)
    {
        int seen = 0;
        while (rows.next()) {
            auto row = rows.row();
            visit(readEntry(row, beside));
            ++seen;
        }
        return seen;
    }

    void visitByCursor(Database& database, const Beside& beside, const Visit& visit)
    {
        const auto isOwn = !database.isInTransaction();
        if (isOwn)
            database.beginRead();
        database.script(kDeclare + std::string(kAll.text));
        while (visitRows(database.query(kFetch), beside, visit) > 0) { }
        database.script("CLOSE directory");
        if (isOwn)
            database.commit();
    }

}

Result<void> SqlPatientDirectory::forEach(const std::function<void(DirectoryEntry&&)>& visit)
{
    const auto wasInTransaction = m_database.isInTransaction();
    const auto visited = m_database.attempt([&]() -> Result<void> {
        const auto beside = besideOf(m_database);
        if (m_database.engine() == Engine::Sqlite)
            visitRows(m_database.query(kAll), beside, visit);
        else
            visitByCursor(m_database, beside, visit);
        return {};
    });
    if (!visited && !wasInTransaction)
        m_database.rollBack();
    return visited;
}

Result<std::vector<DirectoryEntry>> SqlPatientDirectory::entries(
    const std::vector<domain::PatientId>& ids)
{
    return m_database.attempt([&]() -> Result<std::vector<DirectoryEntry>> {
        std::vector<DirectoryEntry> found;
        found.reserve(ids.size());
        const auto beside = besideOf(m_database);
        for (const auto id : ids) {
            auto rows = m_database.query(kOne, { id });
            if (!rows.next())
                continue;
            auto row = rows.row();
            found.push_back(readEntry(row, beside));
        }
        return found;
    });
}

Result<std::vector<DirectoryEntry>> SqlPatientDirectory::startingWith(
    const QString& folded, int limit)
{
    return m_database.attempt([&]() -> Result<std::vector<DirectoryEntry>> {
        std::vector<DirectoryEntry> found;
        const auto beside = besideOf(m_database);
        // No folded name holds the last code point of Unicode.
        const auto last = folded + QString::fromUcs4(U"\U0010FFFF", 1);
        auto rows = m_database.query(kStartingWith, { folded, last, limit });
        while (rows.next()) {
            auto row = rows.row();
            found.push_back(readEntry(row, beside));
        }
        return found;
    });
}

Result<int> SqlPatientDirectory::count()
{
    return m_database.attempt([&]() -> Result<int> {
        auto rows = m_database.query(kCount);
        return rows.next() ? rows.row().number() : 0;
    });
}

Result<app::PatientDirectory::Calls> SqlPatientDirectory::callsDue(QDate day)
{
    return m_database.attempt([&]() -> Result<Calls> {
        Calls calls;
        auto rows = m_database.query(kCallsDue, { day });
        while (rows.next()) {
            auto row = rows.row();
            const auto patient = row.id<domain::PatientId>();
            calls.insert(patient, row.number());
        }
        return calls;
    });
}

Result<app::PatientDirectory::Courses> SqlPatientDirectory::courseWeeks(QDate day)
{
    return m_database.attempt([&]() -> Result<Courses> {
        Courses courses;
        auto rows = m_database.query(kCourseWeeks, { day, day });
        while (rows.next()) {
            auto row = rows.row();
            const auto patient = row.id<domain::PatientId>();
            const int week = row.number();
            courses.insert(patient, { week, row.number() });
        }
        return courses;
    });
}

}
