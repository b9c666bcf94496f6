// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlPatientDirectory.h"

#include "storage/Database.h"

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

    DirectoryEntry readEntry(Row& row)
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
        return entry;
    }

    using Visit = std::function<void(DirectoryEntry&&)>;

    /// How many rows were seen.
    int visitRows(Rows rows, const Visit& visit)
    {
        int seen = 0;
        while (rows.next()) {
            auto row = rows.row();
            visit(readEntry(row));
            ++seen;
        }
        return seen;
    }

    void visitByCursor(Database& database, const Visit& visit)
    {
        const auto isOwn = !database.isInTransaction();
        if (isOwn)
            database.beginRead();
        database.script(kDeclare + std::string(kAll.text));
        while (visitRows(database.query(kFetch), visit) > 0) { }
        database.script("CLOSE directory");
        if (isOwn)
            database.commit();
    }

}

Result<void> SqlPatientDirectory::forEach(const std::function<void(DirectoryEntry&&)>& visit)
{
    const auto wasInTransaction = m_database.isInTransaction();
    const auto visited = m_database.attempt([&]() -> Result<void> {
        if (m_database.engine() == Engine::Sqlite)
            visitRows(m_database.query(kAll), visit);
        else
            visitByCursor(m_database, visit);
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
        for (const auto id : ids) {
            auto rows = m_database.query(kOne, { id });
            if (!rows.next())
                continue;
            auto row = rows.row();
            found.push_back(readEntry(row));
        }
        return found;
    });
}

Result<std::vector<DirectoryEntry>> SqlPatientDirectory::startingWith(
    const QString& folded, int limit)
{
    return m_database.attempt([&]() -> Result<std::vector<DirectoryEntry>> {
        std::vector<DirectoryEntry> found;
        // No folded name holds the last code point of Unicode.
        const auto last = folded + QString::fromUcs4(U"\U0010FFFF", 1);
        auto rows = m_database.query(kStartingWith, { folded, last, limit });
        while (rows.next()) {
            auto row = rows.row();
            found.push_back(readEntry(row));
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
