// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/SignInRules.h"
#include "domain/common/SteadyClock.h"
#include "presentation/common/Desk.h"

#include <QTimer>

namespace rooftree::presentation {

class SystemEvents;

/// Locks the desk when nobody has touched keyboard, mouse or screen for a few minutes, and when the
/// machine has slept (R-14, HZ-14). A session ends after twelve hours, whatever was done in it;
/// what was typed is kept. Time is counted by a clock that goes on while the machine sleeps and
/// that nobody can set.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    /// Watches the events of `watched`, the application.
    IdleLock(Session& session, QObject& watched, const domain::SteadyClock& clock,
        const domain::SignInRules& rules, QObject* parent = nullptr);

    /// Between the least and the most of the rules, whatever is asked for: it cannot be off.
    void setIdleMinutes(int minutes);

    [[nodiscard]] int idleMinutes() const { return m_idleMinutes; }

    /// Locks when the operating system says so.
    void listenTo(const SystemEvents& events);

    /// Looks now; the timer does it every few seconds.
    void check();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onSignedIn();
    void begin();
    [[nodiscard]] bool hasSlept();

    Session& m_session;
    const domain::SteadyClock& m_clock;
    domain::SignInRules m_rules;
    int m_idleMinutes;
    qint64 m_touched;
    qint64 m_signedIn = 0;
    qint64 m_asleep; ///< how long the machine has slept so far
    QTimer m_timer;
};

}
