// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RecentPatients.h"

#include "presentation/common/Async.h"

#include <algorithm>

namespace rooftree::presentation {

RecentPatients::RecentPatients(const Desk& desk, QObject* parent)
    : PatientListModel(desk.services.clock.today(), parent)
    , m_desk(desk)
{
    connect(&desk.session, &Session::signedOut, this, &RecentPatients::forget);
    connect(&desk.session, &Session::roleChanged, this, &RecentPatients::refresh);
    connect(&desk.changes, &ChangeFeed::peopleChanged, this, &RecentPatients::refresh);
}

void RecentPatients::add(domain::PatientId patient)
{
    std::erase(m_ids, patient);
    m_ids.insert(m_ids.begin(), patient);
    if (m_ids.size() > kMost)
        m_ids.erase(m_ids.begin() + kMost, m_ids.end());
    refresh();
}

void RecentPatients::refresh()
{
    if (m_ids.empty() || !m_desk.session.isSignedIn())
        return;
    const auto proof
        = m_desk.services.gate.allow<domain::Action::FindPatients>(m_desk.session.actor());
    if (!proof) {
        ++m_generation;
        setEntries({});
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&people = m_desk.services.findPeople, proof = *proof, ids = m_ids] {
            return people.entries(proof, ids);
        },
        [this, generation = ++m_generation](
            domain::Result<std::vector<app::DirectoryEntry>> entries) {
            onEntries(generation, std::move(entries));
        });
}

void RecentPatients::onEntries(
    int generation, domain::Result<std::vector<app::DirectoryEntry>> entries)
{
    // A list that cannot be read stays as it was: it is a convenience, and search says the failure.
    if (generation != m_generation || !entries)
        return;
    const auto place = [this](const app::DirectoryEntry& entry) {
        return std::find(m_ids.begin(), m_ids.end(), entry.id) - m_ids.begin();
    };
    std::sort(entries->begin(), entries->end(),
        [&place](const auto& one, const auto& other) { return place(one) < place(other); });
    setEntries(*std::move(entries));
}

void RecentPatients::forget()
{
    m_ids.clear();
    ++m_generation;
    setEntries({});
}

}
