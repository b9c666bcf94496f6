// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

Session::Session(QObject* parent) : QObject(parent) { }

const domain::Actor& Session::actor() const
{
    Q_ASSERT(m_signedIn);
    return m_signedIn->actor;
}

const domain::Staff& Session::staff() const
{
    Q_ASSERT(m_signedIn);
    return m_signedIn->staff;
}

void Session::signIn(app::SignedIn person)
{
    m_signedIn = std::move(person);
    m_isLocked = false;
    Q_EMIT signedIn();
}

void Session::actAs(domain::Role role)
{
    if (!m_signedIn || !m_signedIn->staff.has(role) || m_signedIn->actor.role == role)
        return;
    m_signedIn->actor.role = role;
    Q_EMIT roleChanged();
}

void Session::lock()
{
    if (!m_signedIn || m_isLocked)
        return;
    m_isLocked = true;
    Q_EMIT locked();
}

void Session::unlock()
{
    if (!m_isLocked)
        return;
    m_isLocked = false;
    Q_EMIT unlocked();
}

void Session::signOut()
{
    m_signedIn.reset();
    m_isLocked = false;
    Q_EMIT signedOut();
}

}
