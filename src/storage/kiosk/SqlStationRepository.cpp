// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/SqlStationRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::Station;
    using app::StationRow;
    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kAdd { "INSERT INTO kiosk_station (uid, name, token_hash, pin_hash, "
                         "enrolled_at, saved_in) VALUES (:uid, :name, :token, :pin, :at, :event) "
                         "RETURNING id",
        "i" };
    constexpr Sql kFind { "SELECT id, uid, name, token_hash, pin_hash, enrolled_at, retired_at, "
                          "version FROM kiosk_station WHERE id = :id",
        "ittttiii" };
    constexpr Sql kList {
        "SELECT s.id, s.uid, s.name, s.token_hash, s.pin_hash, s.enrolled_at, s.retired_at, "
        "s.version, p.state, p.seen_at, COALESCE(p.session_id, t.session_id), "
        "CASE WHEN t.id IS NULL THEN 0 ELSE 1 END, COALESCE(k.needs_help, 0), "
        "(SELECT COUNT(*) FROM kiosk_alert a WHERE a.acknowledged_at IS NULL AND "
        "a.station = s.name) "
        "FROM kiosk_station s LEFT JOIN kiosk_pulse p ON p.station_id = s.id "
        "LEFT JOIN kiosk_ticket t ON t.id = (SELECT MIN(n.id) FROM kiosk_ticket n "
        "WHERE n.station_id = s.id AND n.taken_at IS NULL) "
        "LEFT JOIN kiosk_session k ON k.id = p.session_id "
        "WHERE s.retired_at IS NULL ORDER BY s.name, s.id",
        "ittttiiitiiiii"
    };
    constexpr Sql kRetire { "UPDATE kiosk_station SET retired_at = :at, version = version + 1, "
                            "saved_in = :event WHERE id = :id AND version = :base AND "
                            "retired_at IS NULL" };

    Station readStation(Row& row)
    {
        Station station;
        station.id = row.id<domain::StationId>();
        station.uid = row.uid();
        station.name = row.text();
        station.tokenHash = row.bytes();
        station.pinHash = row.bytes();
        station.enrolledAt = row.instant();
        station.retiredAt = row.maybeInstant();
        station.version = row.version();
        return station;
    }

    StationRow readRow(Row row)
    {
        StationRow read { readStation(row), {}, {}, {} };
        read.state = row.maybeWord(domain::stationStateFromWord);
        read.seenAt = row.maybeInstant();
        read.session = row.maybeId<domain::KioskSessionId>();
        read.isOffered = row.boolean();
        read.needsHelp = row.boolean();
        read.hasAlert = row.integer() > 0;
        return read;
    }

}

Result<domain::StationId> SqlStationRepository::add(const Station& station, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::StationId> {
        return domain::StationId(m_database.insert(kAdd,
            { station.uid, station.name, station.tokenHash, station.pinHash, station.enrolledAt,
                event }));
    });
}

Result<Station> SqlStationRepository::find(domain::StationId id)
{
    return m_database.attempt([&]() -> Result<Station> {
        auto rows = m_database.query(kFind, { id });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"station"_s, u"station.unknown"_s);
        auto row = rows.row();
        return readStation(row);
    });
}

Result<std::vector<StationRow>> SqlStationRepository::list()
{
    return m_database.attempt([&]() -> Result<std::vector<StationRow>> {
        std::vector<StationRow> list;
        auto rows = m_database.query(kList);
        while (rows.next())
            list.push_back(readRow(rows.row()));
        return list;
    });
}

Result<void> SqlStationRepository::retire(
    domain::StationId id, domain::RowVersion base, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kRetire, { at, event, id, base }) > 0)
            return {};
        return domain::fail(ErrorKind::Conflict, u"station"_s, u"station.changed"_s);
    });
}

}
