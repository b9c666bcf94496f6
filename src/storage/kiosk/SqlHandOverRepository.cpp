// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/SqlHandOverRepository.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::HandOver;
    using domain::Result;

    // The key stays: two desks that find it lost file it once.
    constexpr Sql kPut { "INSERT INTO kiosk_hand_over (uid, session_id, desk, content, kept_at) "
                         "VALUES (:uid, :session, :desk, :content, :at) ON CONFLICT (session_id) "
                         "DO UPDATE SET desk = excluded.desk, content = excluded.content, "
                         "kept_at = excluded.kept_at" };
    constexpr Sql kKeptBefore { "SELECT uid, session_id, desk, content, kept_at FROM "
                                "kiosk_hand_over WHERE kept_at < :at ORDER BY id",
        "titti" };
    constexpr Sql kRemove { "DELETE FROM kiosk_hand_over WHERE session_id = :session" };

    HandOver readHandOver(Row row)
    {
        HandOver read { Row::sure(domain::SaveKey::parse(row.text())) };
        read.session = row.id<domain::KioskSessionId>();
        read.desk = row.text();
        read.content = row.bytes();
        read.keptAt = row.instant();
        return read;
    }

}

Result<void> SqlHandOverRepository::put(const HandOver& handOver)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kPut,
            { handOver.key.toString(), handOver.session, handOver.desk, handOver.content,
                handOver.keptAt });
        return {};
    });
}

Result<std::vector<HandOver>> SqlHandOverRepository::keptBefore(domain::Instant at)
{
    return m_database.attempt([&]() -> Result<std::vector<HandOver>> {
        std::vector<HandOver> kept;
        auto rows = m_database.query(kKeptBefore, { at });
        while (rows.next())
            kept.push_back(readHandOver(rows.row()));
        return kept;
    });
}

Result<void> SqlHandOverRepository::remove(domain::KioskSessionId session)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kRemove, { session });
        return {};
    });
}

}
