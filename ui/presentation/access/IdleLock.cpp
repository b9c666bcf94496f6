// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/IdleLock.h"

#include <QDeadlineTimer>
#include <QEvent>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace rooftree::presentation {
namespace {

    constexpr int kLookMilliseconds = 3000;

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

IdleLock::IdleLock(Session& session, QObject& watched, Monotonic now, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_now(std::move(now))
    , m_touched(m_now())
{
    watched.installEventFilter(this);
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    m_timer.start();
    connect(&session, &Session::signedIn, this, [this] { m_touched = m_now(); });
    connect(&session, &Session::unlocked, this, [this] { m_touched = m_now(); });
}

void IdleLock::check()
{
    if (m_session.isSignedIn() && !m_session.isLocked() && m_now() - m_touched >= kIdleMilliseconds)
        m_session.lock();
}

qint64 IdleLock::bootTime()
{
#ifdef Q_OS_LINUX
    // CLOCK_MONOTONIC stands still while the machine sleeps.
    timespec time {};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return qint64 { time.tv_sec } * 1000 + time.tv_nsec / 1'000'000;
#endif
    return QDeadlineTimer::current().deadline();
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    if (!isTouch(event->type()))
        return false;
    // The first touch after a long sleep must not count as presence before the lock looked, and
    // must not reach what was on screen.
    const bool wasLocked = m_session.isLocked();
    check();
    m_touched = m_now();
    return m_session.isLocked() && !wasLocked;
}

}
