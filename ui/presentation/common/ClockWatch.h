// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/BackupRules.h"
#include "presentation/common/Desk.h"

#include <QTimer>

#include <functional>

namespace rooftree::presentation {

/// Notices that somebody or something moved this computer's clock: sets the time that went
/// by on it against a clock that nobody can set and that counts sleep too. A jump is said and goes
/// into the trail; the order of events never depended on it.
class ClockWatch final : public QObject {
    Q_OBJECT

public:
    /// Milliseconds since some moment, never going back, sleep included.
    using Monotonic = std::function<qint64()>;

    ClockWatch(const Desk& desk, const domain::BackupRules& rules, QString station,
        Monotonic elapsed, QObject* parent = nullptr);

    /// Looks now; the timer does it every half minute.
    void check();

    /// Puts it into the trail that the clock was not to be trusted.
    void note();

Q_SIGNALS:
    /// By how much the clock moved, in milliseconds; less than nothing when it went back.
    void jumped(qint64 ms);

private:
    const Desk& m_desk;
    qint64 m_allowedMs;
    QString m_station;
    Monotonic m_elapsed;
    qint64 m_wallMs;
    qint64 m_elapsedMs;
    QTimer m_timer;
};

/// The sentence's error for such a jump: clock.forward or clock.back (args: minutes).
[[nodiscard]] domain::Error clockError(qint64 jumpMs);

/// Of a clock that cannot be right: clock.wrong (args: the day it says).
[[nodiscard]] domain::Error wrongClock(domain::Instant now);

}
