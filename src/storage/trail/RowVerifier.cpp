// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/RowVerifier.h"

#include "storage/Database.h"
#include "storage/trail/HashedTables.h"
#include "storage/trail/RowsDigest.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace rooftree::storage {
namespace {

    using app::TrailFault;

    constexpr int kPart = 1000;
    constexpr Sql kLists { "SELECT c.seq, h.table_name, h.row_id, h.hash FROM audit_chain c "
                           "JOIN row_hash h ON h.event_id = c.event_id "
                           "WHERE c.seq > :after AND c.seq <= :last "
                           "ORDER BY c.seq, h.table_name, h.row_id",
        "itit" };
    constexpr Sql kStrays { "SELECT COALESCE(MIN(h.event_id), 0) FROM row_hash h WHERE NOT EXISTS "
                            "(SELECT 1 FROM audit_chain c WHERE c.event_id = h.event_id)",
        "i" };

}

RowVerifier::RowVerifier(Database& database, app::TrailReport& report)
    : m_database(database)
    , m_report(report)
{
}

void RowVerifier::checkLists(qint64 after, qint64 last, const QHash<qint64, QByteArray>& digests)
{
    QHash<qint64, QByteArray> found;
    auto rows = m_database.query(kLists, { after, last });
    for (bool hasRow = rows.next(); hasRow;) {
        RowsDigest digest;
        const auto seq = rows.row().integer();
        for (; hasRow && rows.row().integer() == seq; hasRow = rows.next()) {
            auto row = rows.row();
            static_cast<void>(row.integer());
            const auto table = row.bytes();
            const auto id = row.integer();
            const auto hash = row.bytes();
            digest.add(table, id, hash);
            keep(table, id, hash);
        }
        found.insert(seq, digest.result());
    }
    for (auto seq = after + 1; seq <= last; ++seq) {
        if (found.value(seq) != digests.value(seq)) {
            fail(TrailFault::RowListChanged, {}, seq);
            return;
        }
    }
}

void RowVerifier::keep(const QByteArray& table, qint64 row, const QByteArray& hash)
{
    auto& newest = m_newest[table];
    if (hash.isEmpty()) {
        newest.erase(row);
        return;
    }
    const auto bytes = QByteArray::fromHex(hash);
    Hash kept {};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), kept.size()), kept.begin());
    newest[row] = kept;
}

void RowVerifier::checkRows()
{
    checkStrays();
    for (const auto& table : hashedTables(m_database)) {
        if (m_report.fault)
            return;
        checkTable(table);
    }
}

/// A hash under an event from before the chain would be nobody's.
void RowVerifier::checkStrays()
{
    auto rows = m_database.query(kStrays);
    if (!rows.next())
        Row::damaged();
    if (const auto event = rows.row().integer(); event != 0)
        fail(TrailFault::NotInChain, {}, event);
}

void RowVerifier::checkTable(const HashedTable& table)
{
    auto& newest = m_newest[table.name];
    for (qint64 after = std::numeric_limits<qint64>::min();
         !m_report.fault && checkPart(table, newest, after);) { }
    if (m_report.fault || newest.empty())
        return;
    const auto first = std::min_element(newest.begin(), newest.end(),
        [](const auto& one, const auto& other) { return one.first < other.first; });
    fail(TrailFault::RowMissing, table.name, first->first);
}

/// Whether there may be more. What was right is taken off `newest`.
bool RowVerifier::checkPart(const HashedTable& table, Newest& newest, qint64& after)
{
    bool hasMore = false;
    auto rows = m_database.query({ table.walk, "it" }, { after, kPart });
    while (!m_report.fault && rows.next()) {
        hasMore = true;
        auto row = rows.row();
        after = row.integer();
        const auto written = newest.find(after);
        if (written == newest.end()) {
            fail(TrailFault::RowNotWritten, table.name, after);
        } else if (!std::ranges::equal(QByteArray::fromHex(row.bytes()), written->second)) {
            fail(TrailFault::RowChanged, table.name, after);
        } else {
            newest.erase(written);
            ++m_report.rows;
        }
    }
    return hasMore;
}

void RowVerifier::fail(TrailFault fault, const QByteArray& table, qint64 row)
{
    m_report.fault = fault;
    m_report.faultAt = row;
    m_report.table = QString::fromLatin1(table);
}

}
