// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/IndexedSearch.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

IndexedSearch::IndexedSearch(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::peopleChanged, this, &IndexedSearch::rebuild);
    // Read again with the next search that needs them, not with every call that is written down.
    connect(&desk.changes, &ChangeFeed::callsChanged, this, &IndexedSearch::forgetCalls);
    connect(&desk.changes, &ChangeFeed::recordChanged, this, &IndexedSearch::forgetCalls);
}

PatientSearch IndexedSearch::search(app::SearchScope scope) const
{
    return
        [&people = m_desk.services.findPeople, scope](const app::FindPeople::MayFind& proof,
            const QString& typed, int limit) { return people.search(proof, typed, limit, scope); };
}

void IndexedSearch::forgetCalls() { m_desk.services.findPeople.forgetCalls(); }

void IndexedSearch::rebuild()
{
    if (m_isBuilding) {
        m_isStale = true;
        return;
    }
    m_isBuilding = true;
    m_isStale = false;
    runAsync(
        m_desk.worker, this, [&people = m_desk.services.findPeople] { return people.readAgain(); },
        [this](const domain::Result<void>&) { onBuilt(); });
}

void IndexedSearch::onBuilt()
{
    m_isBuilding = false;
    Q_EMIT rebuilt();
    if (m_isStale)
        rebuild();
}

}
