// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/RowHashes.h"

#include "storage/Database.h"
#include "storage/trail/RowsDigest.h"

#include <algorithm>

namespace rooftree::storage {
namespace {

    constexpr Sql kForget { "DELETE FROM row_touched WHERE saved_in > 0" };
    constexpr Sql kTouched {
        "SELECT DISTINCT table_name FROM row_touched WHERE saved_in = :saved_in", "t"
    };
    constexpr Sql kDone { "DELETE FROM row_touched WHERE saved_in = :saved_in" };

    /// What a migration's triggers and statements put in saved_in.
    constexpr qint64 kByMigration = 0;

    // A part at a time: a server's whole answer to an import would stand in memory.
    constexpr int kPart = 5000;
    constexpr Sql kRecorded { "SELECT table_name, row_id, hash FROM row_hash "
                              "WHERE event_id = :event AND (table_name, row_id) > (:table, :row) "
                              "ORDER BY table_name, row_id LIMIT :most",
        "tit" };

}

void RowHashes::begin() { m_database.execute(kForget); }

const HashedTable& RowHashes::table(const QByteArray& name)
{
    if (m_tables.empty())
        m_tables = hashedTables(m_database);
    const auto found = std::find_if(
        m_tables.begin(), m_tables.end(), [&](const auto& each) { return each.name == name; });
    if (found == m_tables.end())
        Row::damaged();
    return *found;
}

QByteArrayList RowHashes::touched(qint64 savedIn)
{
    QByteArrayList names;
    auto rows = m_database.query(kTouched, { savedIn });
    while (rows.next())
        names << rows.row().bytes();
    return names;
}

QByteArray RowHashes::record(domain::EventId event)
{
    const auto names = touched(event.value());
    if (names.isEmpty())
        return {};
    for (const auto& name : names) {
        const auto& each = table(name);
        m_database.execute({ each.record }, { event, event, event });
        if (each.isPart)
            m_database.execute({ each.recordGone }, { event, event });
    }
    return finish(event, event.value());
}

bool RowHashes::hasMigrated()
{
    m_tables = hashedTables(m_database);
    return !m_tables.empty() && !touched(kByMigration).isEmpty();
}

QByteArray RowHashes::recordMigrated(domain::EventId event)
{
    const auto names = touched(kByMigration);
    if (names.isEmpty())
        return {};
    for (const auto& name : names)
        m_database.execute({ table(name).recordMigrated }, { event });
    return finish(event, kByMigration);
}

QByteArray RowHashes::finish(domain::EventId event, qint64 savedIn)
{
    m_database.execute(kDone, { savedIn });
    RowsDigest digest;
    QByteArray lastTable("");
    qint64 lastRow = 0;
    for (int count = kPart; count == kPart;) {
        count = 0;
        auto rows = m_database.query(kRecorded, { event, lastTable, lastRow, kPart });
        while (rows.next()) {
            auto row = rows.row();
            lastTable = row.bytes();
            lastRow = row.integer();
            digest.add(lastTable, lastRow, row.bytes());
            ++count;
        }
    }
    return digest.result();
}

}
