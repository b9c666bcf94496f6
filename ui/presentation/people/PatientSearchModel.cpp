// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/PatientSearchModel.h"

#include "application/people/Namesakes.h"
#include "application/trail/NoteReading.h"
#include "domain/common/Characters.h"
#include "presentation/common/Async.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

namespace {

    /// An answer as short as this was asked for by number or by a whole name, and the namesake is
    /// elsewhere. Longer ones have their namesakes in the list, and every key must be quick.
    constexpr std::size_t kShortAnswer = 3;

    using Answer = domain::Result<std::vector<app::DirectoryEntry>>;

    Answer markedAnswer(Answer found, app::PatientDirectory& directory, QDate day)
    {
        if (!found || found->size() > kShortAnswer)
            return found;
        for (auto& entry : *found) {
            const auto count = app::countNamesakes(directory, entry, day);
            entry.hasNamesake = count && *count > 0;
        }
        return found;
    }

}

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
        m_desk.worker, this,
        [search = m_search, typed, &directory = m_desk.services.directory, day = today()] {
            return markedAnswer(search(typed, kRows), directory, day);
        },
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

void PatientSearchModel::use(domain::PatientId patient)
{
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<domain::Action::SearchPatients>(
        m_desk.session.actor(), { patient });
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&work = m_desk.services.work, proof = *proof] { return app::noteReading(work, proof); },
        [this](const domain::Result<void>& noted) {
            if (!noted)
                Q_EMIT failed(noted.error());
        });
}

void PatientSearchModel::forget() { setQuery({}); }

}
