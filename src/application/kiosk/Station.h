// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"
#include "domain/kiosk/StationState.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace rooftree::app {

/// A screen of its own in the waiting room, known to the practice.
struct Station {
    domain::StationId id { 0 };
    QUuid uid;
    QString name; ///< as staff call it ("By the window")
    QByteArray tokenHash; ///< SHA-256 in hex of what the station proves itself with
    QByteArray pinHash; ///< of the PIN that staff leave it with, a PHC string
    domain::Instant enrolledAt;
    std::optional<domain::Instant> retiredAt;
    domain::RowVersion version = domain::RowVersion::first();
};

/// A station and what it last said of itself.
struct StationRow {
    Station station;
    std::optional<domain::StationState> state; ///< none: it was never heard of
    std::optional<domain::Instant> seenAt;
    std::optional<domain::KioskSessionId> session; ///< the one it has, or was offered
    bool isOffered = false; ///< a session waits for it
    bool needsHelp = false;
    bool hasAlert = false;
};

class StationRepository {
public:
    StationRepository() = default;
    StationRepository(const StationRepository&) = delete;
    StationRepository& operator=(const StationRepository&) = delete;
    virtual ~StationRepository() = default;

    /// `id` and version are ignored. Conflict ("database.unique") for a name that is taken.
    [[nodiscard]] virtual Result<domain::StationId> add(const Station& station, EventId event) = 0;
    [[nodiscard]] virtual Result<Station> find(domain::StationId id) = 0;
    /// Those that are not retired, by name.
    [[nodiscard]] virtual Result<std::vector<StationRow>> list() = 0;
    /// Conflict ("station.changed") when the version is not `base`.
    [[nodiscard]] virtual Result<void> retire(
        domain::StationId id, domain::RowVersion base, domain::Instant at, EventId event)
        = 0;
};

}
