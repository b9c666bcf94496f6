// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlPatientDirectory.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::DirectoryEntry;
    using domain::Result;

    constexpr auto kKinds = "ttttiiiit";

    // After (family, given, birth, id): a page at a time, because a server's whole answer would
    // stand in memory before the first row is seen.
    constexpr Sql kPage {
        "SELECT family, given, preferred, title, nhs_number, is_dead, left_day, id, birth, "
        "family_folded FROM patient WHERE (family_folded, given, COALESCE(birth, ''), id) > "
        "(:family_folded, :given, :birth, :id) "
        "ORDER BY family_folded, given, COALESCE(birth, ''), id LIMIT :limit",
        "ttttiiiitt"
    };
    constexpr Sql kAll {
        "SELECT family, given, preferred, title, nhs_number, is_dead, left_day, id, birth "
        "FROM patient ORDER BY family_folded, given, COALESCE(birth, ''), id",
        kKinds
    };
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

    constexpr int kPageSize = 5000;

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

    void visitAll(Database& database, const std::function<void(DirectoryEntry&&)>& visit)
    {
        auto rows = database.query(kAll);
        while (rows.next()) {
            auto row = rows.row();
            visit(readEntry(row));
        }
    }

    void visitPages(Database& database, const std::function<void(DirectoryEntry&&)>& visit)
    {
        QString folded;
        QString given;
        QString birth;
        qint64 id = 0;
        for (auto found = kPageSize; found == kPageSize;) {
            found = 0;
            auto rows = database.query(kPage, { folded, given, birth, id, kPageSize });
            while (rows.next()) {
                auto row = rows.row();
                auto entry = readEntry(row);
                folded = row.text();
                given = entry.given;
                birth = entry.birth;
                id = entry.id.value();
                ++found;
                visit(std::move(entry));
            }
        }
    }

}

Result<void> SqlPatientDirectory::forEach(const std::function<void(DirectoryEntry&&)>& visit)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.engine() == Engine::Sqlite)
            visitAll(m_database, visit);
        else
            visitPages(m_database, visit);
        return {};
    });
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
