// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/PatientSearchModel.h"

#include "domain/common/Characters.h"
#include "presentation/common/Async.h"

namespace rooftree::presentation {

PatientSearchModel::PatientSearchModel(const Desk& desk, PatientSearch search, QObject* parent)
    : PatientListModel(desk.services.clock.today(), parent)
    , m_desk(desk)
    , m_search(std::move(search))
{
    connect(&desk.session, &Session::locked, this, &PatientSearchModel::forget);
    connect(&desk.session, &Session::signedOut, this, &PatientSearchModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &PatientSearchModel::forget);
}

void PatientSearchModel::setQuery(const QString& typed)
{
    m_query = typed;
    const int generation = ++m_generation;
    const bool mayFind = m_desk.session.isSignedIn() && !m_desk.session.isLocked()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), domain::Action::FindPatients);
    if (domain::isBlank(typed) || !mayFind) {
        m_isUpToDate = true;
        setEntries({});
        Q_EMIT answered();
        return;
    }
    m_isUpToDate = false;
    runAsync(
        m_desk.worker, this, [search = m_search, typed] { return search(typed, kRows); },
        [this, generation](domain::Result<std::vector<app::DirectoryEntry>> found) {
            onAnswer(generation, std::move(found));
        });
}

void PatientSearchModel::onAnswer(
    int generation, domain::Result<std::vector<app::DirectoryEntry>> found)
{
    if (generation != m_generation)
        return;
    m_isUpToDate = true;
    if (!found) {
        setEntries({});
        Q_EMIT failed(found.error());
        return;
    }
    setEntries(*std::move(found));
    Q_EMIT answered();
}

void PatientSearchModel::forget() { setQuery({}); }

}
