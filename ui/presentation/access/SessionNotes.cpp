// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/SessionNotes.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

using app::SessionTrail;

SessionNotes::SessionNotes(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    const auto& session = desk.session;
    connect(&session, &Session::signedIn, this, &SessionNotes::remember);
    connect(&session, &Session::roleChanged, this, &SessionNotes::onRoleChanged);
    connect(&session, &Session::locked, this, [this] { note(&SessionTrail::locked); });
    connect(&session, &Session::signedOut, this, &SessionNotes::onSignedOut);
}

void SessionNotes::remember() { m_actor = m_desk.session.actor(); }

void SessionNotes::onRoleChanged()
{
    remember();
    note(&SessionTrail::started);
}

void SessionNotes::onSignedOut()
{
    note(&SessionTrail::ended);
    m_actor.reset();
}

void SessionNotes::note(Note what)
{
    if (!m_actor)
        return;
    // A lock holds whether or not it could be written down, and storage has logged that it was not.
    runAsync(
        m_desk.worker, this,
        [&trail = m_desk.services.sessionTrail, what, who = *m_actor] {
            return (trail.*what)(who);
        },
        [](const domain::Result<void>&) {});
}

}
