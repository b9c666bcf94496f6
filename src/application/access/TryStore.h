// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/common/SteadyClock.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace rooftree::app {

/// What tries are counted for: a user name, a station of the staff, or its waiting-room screen.
enum class TryKind { Account, Station, Kiosk };

struct TryKey {
    TryKind kind = TryKind::Account;
    QByteArray nameHash; ///< SHA-256 in hex, never the name
};

struct TryCount {
    int failures = 0;
    domain::SteadyMoment last;
};

/// Keeps the counts of tries, for all desks and over restarts. They are no record of anything, so
/// they have no audit event.
class TryStore {
public:
    TryStore() = default;
    TryStore(const TryStore&) = delete;
    TryStore& operator=(const TryStore&) = delete;
    virtual ~TryStore() = default;

    /// Hands the counts of `keys`, zero where there is none, to `change` and keeps what it makes of
    /// them when it answers true: in one transaction that no other desk's can interleave with.
    [[nodiscard]] virtual domain::Result<void> change(
        const std::vector<TryKey>& keys, const std::function<bool(std::vector<TryCount>&)>& change)
        = 0;
};

}
