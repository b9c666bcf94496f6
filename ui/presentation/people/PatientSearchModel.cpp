// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/PatientSearchModel.h"

#include "application/people/MatchReason.h"
#include "application/trail/NoteReading.h"
#include "domain/common/Characters.h"
#include "presentation/common/Async.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

namespace {

    /// An answer as short as this was asked for by number or by a whole name, and the namesake is
    /// elsewhere. Longer ones have their namesakes in the list, and every key must be quick.
    constexpr std::size_t kShortAnswer = 3;

    void markAmongAll(app::FindPeople::People& found, const app::FindPeople& people,
        const app::FindPeople::MayFind& proof)
    {
        if (found.size() > kShortAnswer)
            return;
        for (auto& entry : found) {
            const auto count = people.namesakes(proof, entry);
            entry.hasNamesake = count && *count > 0;
        }
    }

}

PatientSearchModel::PatientSearchModel(const Desk& desk, PatientSearch search, QObject* parent)
    : PatientListModel(desk.services.clock.today(), parent)
    , m_desk(desk)
    , m_search(std::move(search))
{
    addRemark([this](const app::DirectoryEntry& person) { return whyFound(person); });
    connect(&desk.session, &Session::locked, this, &PatientSearchModel::forget);
    connect(&desk.session, &Session::signedOut, this, &PatientSearchModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &PatientSearchModel::forget);
}

void PatientSearchModel::setQuery(const QString& typed)
{
    m_query = typed;
    const int generation = ++m_generation;
    const auto proof = mayFind();
    if (domain::isBlank(typed) || !proof) {
        m_isUpToDate = true;
        m_hidesSome = false;
        setEntries({});
        Q_EMIT answered();
        return;
    }
    m_isUpToDate = false;
    const auto& search = m_isAlsoGone && m_wider ? m_wider : m_search;
    runAsync(
        m_desk.worker, this,
        [search, wider = m_isAlsoGone ? PatientSearch() : m_wider, typed, proof = *proof,
            &people = m_desk.services.findPeople] {
            return ask({ search, wider }, proof, typed, people);
        },
        [this, generation](
            domain::Result<Answer> found) { onAnswer(generation, std::move(found)); });
}

std::optional<app::FindPeople::MayFind> PatientSearchModel::mayFind() const
{
    if (!m_desk.session.isSignedIn() || m_desk.session.isLocked())
        return std::nullopt;
    const auto proof
        = m_desk.services.gate.allow<domain::Action::FindPatients>(m_desk.session.actor());
    return proof ? std::optional(*proof) : std::nullopt;
}

domain::Result<PatientSearchModel::Answer> PatientSearchModel::ask(const Searches& searches,
    const app::FindPeople::MayFind& proof, const QString& typed, const app::FindPeople& people)
{
    auto found = searches.asked(proof, typed, kRows);
    if (!found)
        return domain::failure(found);
    Answer answer { *std::move(found), false };
    markAmongAll(answer.people, people, proof);
    // Looked for only when there is little to look at.
    if (searches.wider && answer.people.size() <= kShortAnswer) {
        const auto all = searches.wider(proof, typed, kRows);
        answer.hidesSome = all && all->size() > answer.people.size();
    }
    return answer;
}

void PatientSearchModel::setAlsoGone(bool also)
{
    if (m_isAlsoGone == also)
        return;
    m_isAlsoGone = also;
    setQuery(m_query);
}

QString PatientSearchModel::whyFound(const app::DirectoryEntry& person) const
{
    if (m_answered.isEmpty())
        return {};
    const auto query = app::SearchQuery::parse(m_answered);
    switch (app::matchReason(person, query)) {
    case app::MatchReason::Name:
        return {}; // the row says it
    case app::MatchReason::BirthDate:
        return tr("by date of birth");
    case app::MatchReason::NhsNumber:
        return tr("by NHS number");
    case app::MatchReason::Phone:
        return tr("by telephone number");
    case app::MatchReason::FormerName:
        return tr("formerly %1").arg(app::formerNameFound(person, query));
    case app::MatchReason::Alike:
        return tr("name is nearly that");
    }
    return {};
}

void PatientSearchModel::onAnswer(int generation, domain::Result<Answer> found)
{
    if (generation != m_generation)
        return;
    m_isUpToDate = true;
    m_answered = m_query;
    m_hidesSome = found && found->hidesSome;
    if (!found) {
        setEntries({});
        Q_EMIT failed(found.error());
        return;
    }
    setEntries(std::move(found->people));
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
