// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QTimer>

#include <functional>

namespace rooftree::presentation {

/// Locks the desk when nobody has touched keyboard, mouse or screen for five minutes (HZ-14). Time
/// is counted by a clock that goes on while the machine sleeps and that nobody can set.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kIdleMilliseconds = 5 * 60 * 1000;

    /// Milliseconds since some moment, never going back, sleep included.
    using Monotonic = std::function<qint64()>;

    /// Watches the events of `watched`, the application.
    IdleLock(
        Session& session, QObject& watched, Monotonic now = bootTime, QObject* parent = nullptr);

    /// Looks now; the timer does it every few seconds.
    void check();

    /// The machine's own clock of this kind.
    [[nodiscard]] static qint64 bootTime();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Session& m_session;
    Monotonic m_now;
    qint64 m_touched;
    QTimer m_timer;
};

}
