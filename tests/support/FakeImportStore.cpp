// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeImportStore.h"

#include "application/people/DetailsHash.h"
#include "domain/common/SearchFold.h"

#include <algorithm>

namespace rooftree::test {
namespace {

    app::KnownPerson known(const FakeImportStore::Person& person)
    {
        const auto& details = person.details;
        return { person.id, domain::foldForSearch(details.name.family()),
            details.born ? details.born->toIso() : QString(), app::detailsHash(details) };
    }

}

app::PatientId FakeImportStore::put(const domain::PatientDetails& details)
{
    const app::PatientId id { static_cast<qint64>(state.people.size()) + 1 };
    if (details.nhsNumber)
        m_byNumber.emplace(details.nhsNumber->toInteger(), state.people.size());
    state.people.push_back({ id, QUuid::createUuid(), details });
    return id;
}

const FakeImportStore::Person* FakeImportStore::personWith(qint64 nhsNumber) const
{
    const auto found = m_byNumber.find(nhsNumber);
    return found == m_byNumber.end() || found->second >= state.people.size()
        ? nullptr
        : &state.people[found->second];
}

std::vector<domain::Condition> FakeImportStore::conditionsOf(app::PatientId id) const
{
    std::vector<domain::Condition> found;
    for (const auto& [key, entry] : state.conditions) {
        if (entry.first == id)
            found.push_back(entry.second);
    }
    return found;
}

app::Result<std::optional<app::KnownPerson>> FakeImportStore::byNhsNumber(qint64 nhsNumber)
{
    const auto* person = personWith(nhsNumber);
    return person == nullptr ? std::nullopt : std::optional(known(*person));
}

app::Result<std::vector<std::optional<app::KnownPerson>>> FakeImportStore::byNhsNumbers(
    const std::vector<qint64>& nhsNumbers)
{
    ++batches;
    return ImportStore::byNhsNumbers(nhsNumbers);
}

app::Result<std::optional<app::KnownPerson>> FakeImportStore::byIdentifier(
    const domain::OtherIdentifier& identifier)
{
    for (const auto& person : state.people) {
        const auto& others = person.details.otherIdentifiers;
        if (std::find(others.begin(), others.end(), identifier) != others.end())
            return std::optional(known(person));
    }
    return std::nullopt;
}

app::Result<app::PatientId> FakeImportStore::addPatient(
    const QUuid&, const domain::PatientDetails& details, app::EventId)
{
    const auto number = details.nhsNumber ? details.nhsNumber->toInteger() : -1;
    if (number == hiddenNumber || personWith(number) != nullptr)
        return domain::fail(domain::ErrorKind::Conflict, QStringLiteral("nhsNumber"),
            QStringLiteral("storage.unique"));
    return put(details);
}

app::Result<bool> FakeImportStore::addCondition(
    app::PatientId patient, const domain::Condition& condition, app::EventId)
{
    return state.conditions.try_emplace(condition.sourceKey, patient, condition).second;
}

app::Result<bool> FakeImportStore::addFact(
    app::PatientId patient, const app::ExternalFact& fact, app::EventId)
{
    return state.facts.try_emplace(fact.sourceKey, patient, fact).second;
}

app::Result<bool> FakeImportStore::hasCondition(app::PatientId, const QString& sourceKey)
{
    return state.conditions.contains(sourceKey);
}

app::Result<bool> FakeImportStore::hasFact(app::PatientId, const QString& sourceKey)
{
    return state.facts.contains(sourceKey);
}

app::Result<std::optional<app::ImportRun>> FakeImportStore::previousRun(
    const QByteArray& fileSha256)
{
    for (const auto& run : state.runs) {
        if (run.fileSha256 == fileSha256)
            return std::optional(run);
    }
    return std::nullopt;
}

app::Result<void> FakeImportStore::addRun(const app::ImportRun& run, app::EventId)
{
    state.runs.push_back(run);
    return {};
}

app::Result<app::SaveOutcome> FakeImportStore::write(
    const app::WriteStamp&, const std::function<app::Result<void>(app::EventId)>& work)
{
    auto before = state;
    ++state.events;
    const auto done = work(app::EventId { state.events });
    if (done)
        return app::SaveOutcome::Saved;
    state = std::move(before);
    std::erase_if(
        m_byNumber, [this](const auto& entry) { return entry.second >= state.people.size(); });
    return domain::failure(done);
}

app::Result<void> FakeImportStore::read(const std::function<app::Result<void>()>& work)
{
    return work();
}

}
