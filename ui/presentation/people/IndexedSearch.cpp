// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/IndexedSearch.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

IndexedSearch::IndexedSearch(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::peopleChanged, this, &IndexedSearch::rebuild);
}

PatientSearch IndexedSearch::search(app::SearchScope scope) const
{
    return
        [state = m_state, scope, fallback = directorySearch(m_desk.services, scope)](
            const QString& typed, int limit) -> domain::Result<std::vector<app::DirectoryEntry>> {
            if (!state->isBuilt)
                return fallback(typed, limit);
            std::vector<app::DirectoryEntry> found;
            for (const auto& hit : state->index.search(typed, limit, scope).hits)
                found.push_back(*hit.person);
            return found;
        };
}

void IndexedSearch::rebuild()
{
    if (m_isBuilding) {
        m_isStale = true;
        return;
    }
    m_isBuilding = true;
    m_isStale = false;
    runAsync(
        m_desk.worker, this,
        [state = m_state, &directory = m_desk.services.directory] {
            return build(*state, directory);
        },
        [this](const domain::Result<void>&) { onBuilt(); });
}

domain::Result<void> IndexedSearch::build(State& state, app::PatientDirectory& directory)
{
    std::vector<app::DirectoryEntry> people;
    const auto read = directory.forEach(
        [&people](app::DirectoryEntry&& entry) { people.push_back(std::move(entry)); });
    if (!read) {
        // An old index would miss people; the database answers until the next change.
        state.isBuilt = false;
        return read;
    }
    state.index.build(std::move(people));
    state.isBuilt = true;
    return {};
}

void IndexedSearch::onBuilt()
{
    m_isBuilding = false;
    Q_EMIT rebuilt();
    if (m_isStale)
        rebuild();
}

}
