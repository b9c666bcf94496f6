// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/SessionGuard.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

SessionGuard::SessionGuard(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &SessionGuard::look);
    connect(&desk.session, &Session::signedIn, this, &SessionGuard::restOrRun);
    connect(&desk.session, &Session::signedOut, this, &SessionGuard::restOrRun);
    restOrRun();
}

void SessionGuard::restOrRun()
{
    if (m_desk.session.isSignedIn())
        m_timer.start();
    else
        m_timer.stop();
}

void SessionGuard::look()
{
    if (m_isAsking || !m_desk.session.isSignedIn() || !m_desk.session.actor().staff)
        return;
    m_isAsking = true;
    const auto me = *m_desk.session.actor().staff;
    runAsync(
        m_desk.worker, this, [&staff = m_desk.services.staff, me] { return see(staff, me); },
        [this, me](const domain::Result<Seen>& seen) { onAnswer(me, seen); });
}

domain::Result<SessionGuard::Seen> SessionGuard::see(app::StaffList& staff, domain::StaffId me)
{
    auto person = staff.find(me);
    if (!person)
        return domain::failure(person);
    auto practice = staff.practice();
    if (!practice)
        return domain::failure(practice);
    return Seen { *std::move(person), *std::move(practice) };
}

void SessionGuard::onAnswer(domain::StaffId asked, const domain::Result<Seen>& seen)
{
    m_isAsking = false;
    // No answer says nothing about the account: a database that is away must not throw people out.
    if (!seen || !m_desk.session.isSignedIn() || m_desk.session.actor().staff != asked)
        return;
    if (seen->practice && seen->practice->idleMinutes)
        Q_EMIT idleMinutesRead(*seen->practice->idleMinutes);
    if (seen->staff.isActive && seen->staff.has(m_desk.session.actor().role))
        return;
    m_desk.session.signOut();
    Q_EMIT ended();
}

}
