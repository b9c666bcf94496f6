// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/IndexedSearch.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

IndexedSearch::IndexedSearch(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::peopleChanged, this, &IndexedSearch::rebuild);
    // Read again with the next search that needs them, not with every call that is written down.
    connect(&desk.changes, &ChangeFeed::callsChanged, this, [this] { m_state->isCallsOld = true; });
    connect(
        &desk.changes, &ChangeFeed::recordChanged, this, [this] { m_state->isCallsOld = true; });
}

PatientSearch IndexedSearch::search(app::SearchScope scope) const
{
    return [state = m_state, scope, &services = m_desk.services,
               fallback = directorySearch(m_desk.services, scope)](const QString& typed,
               int limit) -> domain::Result<std::vector<app::DirectoryEntry>> {
        if (!state->isBuilt)
            return fallback(typed, limit);
        readCalls(*state, services.directory, services.clock.today());
        std::vector<app::DirectoryEntry> found;
        for (const auto& hit : state->index.search(typed, limit, scope).hits) {
            found.push_back(*hit.person);
            auto& person = found.back();
            if (person.isRestricted)
                continue;
            person.callsDue = state->callsDue.value(person.id);
            person.course = state->courses.value(person.id);
        }
        return found;
    };
}

/// Two queries after something changed, and none for the keys in between. When one fails, nothing
/// is said of what it reads, and the next search asks again.
void IndexedSearch::readCalls(State& state, app::PatientDirectory& directory, QDate day)
{
    if (state.callsDay == day && !state.isCallsOld.exchange(false))
        return;
    state.callsDay = day;
    state.isCallsOld = false;
    auto calls = directory.callsDue(day);
    auto courses = directory.courseWeeks(day);
    state.isCallsOld = !calls || !courses;
    state.courses = courses ? *std::move(courses) : app::PatientDirectory::Courses();
    state.callsDue = calls ? *std::move(calls) : app::PatientDirectory::Calls();
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
