// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Station.h"

namespace rooftree::storage {

class Database;

class SqlStationRepository final : public app::StationRepository {
public:
    explicit SqlStationRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<domain::StationId> add(
        const app::Station& station, domain::EventId event) override;
    [[nodiscard]] domain::Result<app::Station> find(domain::StationId id) override;
    [[nodiscard]] domain::Result<std::vector<app::StationRow>> list() override;
    [[nodiscard]] domain::Result<void> retire(domain::StationId id, domain::RowVersion base,
        domain::Instant at, domain::EventId event) override;

private:
    Database& m_database;
};

}
