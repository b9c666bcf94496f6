// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ChangePoll.h"

#include "presentation/common/Async.h"

#include <utility>

namespace rooftree::presentation {

ChangePoll::ChangePoll(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_day(desk.services.clock.today())
{
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ChangePoll::ask);
    connect(&desk.session, &Session::signedIn, this, &ChangePoll::restOrRun);
    connect(&desk.session, &Session::signedOut, this, &ChangePoll::restOrRun);
    connect(&desk.session, &Session::locked, this, &ChangePoll::restOrRun);
    connect(&desk.session, &Session::unlocked, this, &ChangePoll::restOrRun);
    restOrRun();
}

void ChangePoll::restOrRun()
{
    if (!m_desk.session.isSignedIn() || m_desk.session.isLocked()) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    ask();
}

void ChangePoll::ask()
{
    const auto today = m_desk.services.clock.today();
    if (today != m_day) {
        m_day = today;
        Q_EMIT dayChanged();
    }
    if (m_asking)
        return;
    m_asking = true;
    runAsync(
        m_desk.worker, this, [&work = m_desk.services.work] { return work.changeNumber(); },
        [this](const domain::Result<qint64>& number) { onAnswer(number); });
}

void ChangePoll::askSoon()
{
    if (!m_timer.isActive())
        return;
    m_askAgain = m_asking;
    ask();
}

void ChangePoll::onAnswer(const domain::Result<qint64>& number)
{
    m_asking = false;
    if (std::exchange(m_askAgain, false))
        askSoon();
    if (m_connected != number.has_value()) {
        m_connected = number.has_value();
        Q_EMIT connectedChanged(m_connected);
    }
    if (!number)
        return;
    const bool changed = m_last && *m_last != *number;
    m_last = *number;
    if (changed)
        m_desk.changes.publishEverything();
}

}
