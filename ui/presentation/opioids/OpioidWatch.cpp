// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/opioids/OpioidWatch.h"

#include "application/opioids/OpioidTotals.h"
#include "presentation/common/Async.h"

namespace rooftree::presentation {

using domain::Action;

OpioidWatch::OpioidWatch(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::signedIn, this, &OpioidWatch::look);
    connect(&desk.session, &Session::roleChanged, this, &OpioidWatch::look);
    connect(&desk.session, &Session::signedOut, this, &OpioidWatch::forget);
    connect(&desk.changes, &ChangeFeed::usersChanged, this, &OpioidWatch::look);
    connect(&desk.changes, &ChangeFeed::othersWrote, this, &OpioidWatch::look);
    look();
}

void OpioidWatch::forget()
{
    ++m_generation;
    m_isOn = false;
}

void OpioidWatch::look()
{
    if (!m_desk.session.isSignedIn()
        || !m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::UseOpioidTotal)) {
        forget();
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor()]() -> app::Result<bool> {
            const auto proof = services.gate.allow<Action::UseOpioidTotal>(actor);
            return proof ? services.opioidTotals.isOn(*proof) : domain::failure(proof);
        },
        [this, generation = ++m_generation](const app::Result<bool>& isOn) {
            if (generation != m_generation)
                return;
            // Whatever cannot be read is off.
            m_isOn = isOn.value_or(false);
            Q_EMIT looked();
        });
}

}
