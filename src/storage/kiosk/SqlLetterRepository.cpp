// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/SqlLetterRepository.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::KioskLetter;
    using domain::Result;

    constexpr Sql kWaiting {
        "SELECT l.uid, l.station_id, s.name, l.session_id, l.kind, l.content, l.posted_at "
        "FROM kiosk_letter l JOIN kiosk_station s ON s.id = l.station_id "
        "LEFT JOIN kiosk_pulse p ON p.station_id = l.station_id "
        "WHERE l.kind <> 'draft' OR p.id IS NULL OR p.seen_at < :lost OR p.session_id IS NULL "
        "OR p.session_id <> l.session_id ORDER BY l.id",
        "tititti"
    };
    constexpr Sql kRemove { "DELETE FROM kiosk_letter WHERE uid = :uid" };
    constexpr Sql kRemoveAll { "DELETE FROM kiosk_letter WHERE session_id = :session "
                               "AND kind IN ('begun', 'draft', 'finished', 'left', 'help')" };
    constexpr Sql kWish {
        "SELECT COUNT(*) FROM kiosk_letter WHERE session_id = :session AND kind = 'list'", "i"
    };
    constexpr Sql kRemoveWish {
        "DELETE FROM kiosk_letter WHERE session_id = :session AND kind = 'list'"
    };
    constexpr Sql kRemoveTicket { "DELETE FROM kiosk_ticket WHERE session_id = :session" };

    KioskLetter readLetter(Row row)
    {
        auto uid = Row::sure(domain::SaveKey::parse(row.text()));
        const auto station = row.id<domain::StationId>();
        KioskLetter letter { std::move(uid), station, row.text() };
        letter.session = row.maybeId<domain::KioskSessionId>();
        letter.kind = row.word(domain::letterKindFromWord);
        letter.content = row.bytes();
        letter.postedAt = row.instant();
        return letter;
    }

}

Result<std::vector<KioskLetter>> SqlLetterRepository::waiting(domain::Instant lostBefore)
{
    return m_database.attempt([&]() -> Result<std::vector<KioskLetter>> {
        std::vector<KioskLetter> letters;
        auto rows = m_database.query(kWaiting, { lostBefore });
        while (rows.next())
            letters.push_back(readLetter(rows.row()));
        return letters;
    });
}

Result<void> SqlLetterRepository::remove(const domain::SaveKey& uid)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kRemove, { uid.toString() });
        return {};
    });
}

Result<void> SqlLetterRepository::removeAllOf(domain::KioskSessionId session)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kRemoveAll, { session });
        m_database.execute(kRemoveTicket, { session });
        return {};
    });
}

Result<bool> SqlLetterRepository::isListWished(domain::KioskSessionId session)
{
    return m_database.attempt([&]() -> Result<bool> {
        auto rows = m_database.query(kWish, { session });
        return rows.next() && rows.row().integer() > 0;
    });
}

Result<void> SqlLetterRepository::removeWish(domain::KioskSessionId session)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kRemoveWish, { session });
        return {};
    });
}

}
