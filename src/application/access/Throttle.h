// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/TryStore.h"
#include "domain/access/SignInRules.h"

#include <QHash>

namespace rooftree::app {

/// Who tries to sign in, and where.
struct TryPlace {
    QString userName; ///< as typed
    QString station;
    bool isKiosk = false; ///< taking the waiting-room screen back
};

/// Slows guessing down, per user name and per station alike. A try is counted before its
/// password is looked at, so pulling the plug saves nobody a try. Waits are measured on a clock
/// that nobody can set; after a restart of the machine, or for a try at another one, the whole wait
/// begins when this program first hears of it, so it is never shorter than it should be.
///
/// A waiting-room screen has a count of its own: whoever plays there locks neither a person nor the
/// desk. Belongs to the worker's thread.
class Throttle final {
public:
    Throttle(TryStore& store, const domain::SteadyClock& clock, const domain::ThrottleRules& rules);

    /// Counts a try. Denied ("sign-in.wait", "sign-in.wait-minutes") while the wait lasts; such a
    /// try is not counted and its password must not be looked at.
    [[nodiscard]] domain::Result<void> begin(const TryPlace& place);
    /// The password was right: the counts begin again.
    [[nodiscard]] domain::Result<void> succeeded(const TryPlace& place);
    /// Somebody was given a new password.
    [[nodiscard]] domain::Result<void> forget(const QString& userName);

private:
    struct Seen {
        TryCount count;
        qint64 ms = 0;
    };

    [[nodiscard]] qint64 waitOf(
        const TryKey& key, const TryCount& count, const domain::SteadyMoment& now);
    [[nodiscard]] qint64 elapsed(
        const TryKey& key, const TryCount& count, const domain::SteadyMoment& now);

    TryStore& m_store;
    const domain::SteadyClock& m_clock;
    domain::ThrottleRules m_rules;
    QHash<std::pair<int, QByteArray>, Seen>
        m_seen; ///< counts of other boots and machines, and since when
};

}
