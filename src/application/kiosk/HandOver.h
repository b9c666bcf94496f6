// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

namespace rooftree::app {

/// What somebody has said so far at the screen of a desk that was handed over.
struct HandOver {
    domain::SaveKey key; ///< of the write that files it when its desk is lost
    domain::KioskSessionId session { 0 };
    QString desk;
    QByteArray content; ///< answers as JSON
    domain::Instant keptAt;
};

class HandOverRepository {
public:
    HandOverRepository() = default;
    HandOverRepository(const HandOverRepository&) = delete;
    HandOverRepository& operator=(const HandOverRepository&) = delete;
    virtual ~HandOverRepository() = default;

    /// In the place of what was kept of the same session.
    [[nodiscard]] virtual Result<void> put(const HandOver& handOver) = 0;
    /// Last kept before this moment.
    [[nodiscard]] virtual Result<std::vector<HandOver>> keptBefore(domain::Instant at) = 0;
    [[nodiscard]] virtual Result<void> remove(domain::KioskSessionId session) = 0;
};

}
