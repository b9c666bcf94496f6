// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlPatientDirectory.h"

#include "storage/Database.h"

#include <QSet>

namespace rooftree::storage {
namespace {

    using app::DirectoryEntry;
    using domain::Result;

    constexpr auto kKinds = "ttttiiiit";

    constexpr Sql kAll {
        "SELECT family, given, preferred, title, nhs_number, is_dead, left_day, id, birth "
        "FROM patient ORDER BY family_folded, given, COALESCE(birth, ''), id",
        kKinds
    };
    // A server's whole answer would stand in memory before the first row is seen.
    constexpr auto kDeclare = "DECLARE directory NO SCROLL CURSOR FOR ";
    constexpr Sql kFetch { "FETCH 1000 FROM directory", kKinds };

    constexpr Sql kOne {
        "SELECT family, given, preferred, title, nhs_number, is_dead, left_day, id, birth "
        "FROM patient WHERE id = :id",
        kKinds
    };
    constexpr Sql kStartingWith {
        "SELECT family, given, preferred, title, nhs_number, is_dead, left_day, id, birth "
        "FROM patient WHERE family_folded >= :first AND family_folded < :last "
        "ORDER BY family_folded, given, COALESCE(birth, ''), id LIMIT :limit",
        kKinds
    };
    constexpr Sql kCount { "SELECT count(*) FROM patient", "i" };

    // The newest restriction of a patient is the one that counts.
    constexpr Sql kRestricted {
        "SELECT r.patient_id FROM patient_restriction r WHERE r.is_restricted = 1 AND r.id = "
        "(SELECT MAX(n.id) FROM patient_restriction n WHERE n.patient_id = r.patient_id)",
        "i"
    };

    using Restricted = QSet<domain::PatientId>;

    Restricted restrictedOf(Database& database)
    {
        Restricted restricted;
        auto rows = database.query(kRestricted);
        while (rows.next())
            restricted.insert(rows.row().id<domain::PatientId>());
        return restricted;
    }

    /// Who looks a restricted person up by name learns that there is a record, and nothing else.
    DirectoryEntry readEntry(Row& row, const Restricted& restricted)
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
        if (restricted.contains(entry.id)) {
            entry.isRestricted = true;
            entry.nhsNumber = 0;
            entry.birth.clear();
        }
        return entry;
    }

    using Visit = std::function<void(DirectoryEntry&&)>;

    /// How many rows were seen.
    int visitRows(Rows rows, const Restricted& restricted, const Visit& visit)
    {
        int seen = 0;
        while (rows.next()) {
            auto row = rows.row();
            visit(readEntry(row, restricted));
            ++seen;
        }
        return seen;
    }

    void visitByCursor(Database& database, const Restricted& restricted, const Visit& visit)
    {
        const auto isOwn = !database.isInTransaction();
        if (isOwn)
            database.beginRead();
        database.script(kDeclare + std::string(kAll.text));
        while (visitRows(database.query(kFetch), restricted, visit) > 0) { }
        database.script("CLOSE directory");
        if (isOwn)
            database.commit();
    }

}

Result<void> SqlPatientDirectory::forEach(const std::function<void(DirectoryEntry&&)>& visit)
{
    const auto wasInTransaction = m_database.isInTransaction();
    const auto visited = m_database.attempt([&]() -> Result<void> {
        const auto restricted = restrictedOf(m_database);
        if (m_database.engine() == Engine::Sqlite)
            visitRows(m_database.query(kAll), restricted, visit);
        else
            visitByCursor(m_database, restricted, visit);
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
        const auto restricted = restrictedOf(m_database);
        for (const auto id : ids) {
            auto rows = m_database.query(kOne, { id });
            if (!rows.next())
                continue;
            auto row = rows.row();
            found.push_back(readEntry(row, restricted));
        }
        return found;
    });
}

Result<std::vector<DirectoryEntry>> SqlPatientDirectory::startingWith(
    const QString& folded, int limit)
{
    return m_database.attempt([&]() -> Result<std::vector<DirectoryEntry>> {
        std::vector<DirectoryEntry> found;
        const auto restricted = restrictedOf(m_database);
        // No folded name holds the last code point of Unicode.
        const auto last = folded + QString::fromUcs4(U"\U0010FFFF", 1);
        auto rows = m_database.query(kStartingWith, { folded, last, limit });
        while (rows.next()) {
            auto row = rows.row();
            found.push_back(readEntry(row, restricted));
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

}
