// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/IdleLock.h"

#include "presentation/access/SystemEvents.h"

#include <QEvent>

#include <algorithm>

namespace rooftree::presentation {
namespace {

    constexpr int kLookMilliseconds = 3000;
    constexpr qint64 kMsOfMinute = 60'000;
    constexpr qint64 kMsOfHour = 60 * kMsOfMinute;
    constexpr qint64 kNap = 1500; // milliseconds; the two clocks are not read at one instant

    bool isTouch(QEvent::Type type)
    {
        switch (type) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress:
            return true;
        default:
            return false;
        }
    }

}

IdleLock::IdleLock(Session& session, QObject& watched, const domain::SteadyClock& clock,
    const domain::SignInRules& rules, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_rules(rules)
    , m_idleMinutes(rules.idleMinutes)
    , m_touched(clock.now().ms)
    , m_asleep(clock.now().ms - clock.awakeMs())
{
    watched.installEventFilter(this);
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    m_timer.start();
    connect(&session, &Session::signedIn, this, &IdleLock::onSignedIn);
    connect(&session, &Session::unlocked, this, &IdleLock::begin);
}

void IdleLock::setIdleMinutes(int minutes)
{
    m_idleMinutes = std::clamp(minutes, m_rules.idleMinutesLeast, m_rules.idleMinutesMost);
}

void IdleLock::listenTo(const SystemEvents& events)
{
    connect(&events, &SystemEvents::lockWished, &m_session, &Session::lock);
}

void IdleLock::onSignedIn()
{
    m_signedIn = m_clock.now().ms;
    begin();
}

void IdleLock::begin()
{
    m_touched = m_clock.now().ms;
    static_cast<void>(hasSlept());
}

bool IdleLock::hasSlept()
{
    const auto asleep = m_clock.now().ms - m_clock.awakeMs();
    const bool slept = asleep - m_asleep > kNap;
    if (slept)
        m_asleep = asleep;
    return slept;
}

void IdleLock::check()
{
    const bool slept = hasSlept();
    if (!m_session.isSignedIn())
        return;
    const auto now = m_clock.now().ms;
    if (now - m_signedIn >= m_rules.sessionHours * kMsOfHour) {
        m_session.signOut();
        return;
    }
    if (slept || now - m_touched >= m_idleMinutes * kMsOfMinute)
        m_session.lock();
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    if (!isTouch(event->type()))
        return false;
    // The first touch after a long sleep must not count as presence before the lock looked, and
    // must not reach what was on screen.
    const bool wasOpen = m_session.isSignedIn() && !m_session.isLocked();
    check();
    m_touched = m_clock.now().ms;
    const bool isClosed = m_session.isLocked() || !m_session.isSignedIn();
    return isClosed && wasOpen;
}

}
