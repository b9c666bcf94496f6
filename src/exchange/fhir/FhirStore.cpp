// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FhirStore.h"

#include "application/people/DetailsHash.h"
#include "domain/common/SearchFold.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::Result;

    constexpr qint64 kNobodyYet = 0; ///< a dry run gives no ids
    constexpr size_t kItemsBetweenQuestions = 200;

    bool isSamePerson(const app::KnownPerson& known, const domain::PatientDetails& details)
    {
        const auto birth = details.born ? details.born->toIso() : QString();
        const bool isSameBirth = known.birth.isEmpty() || birth.isEmpty()
            || birth.startsWith(known.birth) || known.birth.startsWith(birth);
        return isSameBirth && known.foldedFamily == domain::foldForSearch(details.name.family());
    }

}

Result<void> FhirStore::add(FhirContent& content, std::optional<app::EventId> event,
    FhirFileReport& report, const GoesOn& goesOn)
{
    m_isBundle = content.isBundle;
    for (auto person = content.people.cbegin(); person != content.people.cend(); ++person) {
        if (!m_ids.contains(person->key)) {
            const auto added
                = addPerson(*person, content.problems, event, report.byType[u"Patient"_s]);
            if (!added)
                return added;
        }
        m_seen.insert(person.key(), person->key);
        m_newReferences.append(person.key());
    }
    // Nothing is added for a person in dispute: the transaction will not be kept.
    if (content.problems.hasRejects())
        return {};
    for (size_t i = 0; i < content.items.size(); ++i) {
        const auto& item = content.items[i];
        const app::PatientId patient { m_ids.value(m_seen.value(item.person), kNobodyYet) };
        const auto added = event ? addItem(patient, item, *event) : isNew(patient, item);
        if (!added)
            return domain::failure(added);
        auto& count = report.byType[item.resourceType];
        ++(*added ? count.imported : count.unchanged);
        if (i % kItemsBetweenQuestions == 0) {
            if (const auto on = goesOn(); !on)
                return on;
        }
    }
    return {};
}

void FhirStore::settle(bool isKept)
{
    if (!isKept || m_isBundle) {
        for (const auto& reference : std::as_const(m_newReferences))
            m_ids.remove(m_seen.take(reference));
    }
    m_newReferences.clear();
}

Result<void> FhirStore::addPerson(const FhirPerson& person, FhirProblems& problems,
    std::optional<app::EventId> event, FhirTypeCount& count)
{
    const auto known = findPerson(person.details, problems);
    if (!known)
        return domain::failure(known);
    if (*known) {
        if (!isSamePerson(**known, person.details))
            problems.add(
                { domain::ErrorKind::Conflict, u"identifier"_s, u"fhir.conflicting-person"_s, {} },
                FhirProblem::Severity::Reject);
        else if ((*known)->detailsHash != app::detailsHash(person.details))
            problems.warn(u"identifier"_s, u"fhir.details-differ"_s);
        m_ids.insert(person.key, (*known)->id.value());
        ++count.unchanged;
        return {};
    }
    ++count.imported;
    m_ids.insert(person.key, kNobodyYet);
    if (!event)
        return {};
    const auto id = m_store.addPatient(QUuid::createUuid(), person.details, *event);
    if (!id)
        return domain::failure(id);
    m_ids.insert(person.key, id->value());
    return {};
}

Result<std::optional<app::KnownPerson>> FhirStore::findPerson(
    const domain::PatientDetails& details, FhirProblems& problems)
{
    std::optional<app::KnownPerson> found;
    if (details.nhsNumber) {
        auto known = m_store.byNhsNumber(details.nhsNumber->toInteger());
        if (!known)
            return known;
        found = *std::move(known);
    }
    for (const auto& identifier : details.otherIdentifiers) {
        auto known = m_store.byIdentifier(identifier);
        if (!known)
            return known;
        if (*known && found && (*known)->id != found->id)
            problems.add({ domain::ErrorKind::Conflict, u"identifier"_s, u"fhir.two-people"_s, {} },
                FhirProblem::Severity::Reject);
        if (*known && !found)
            found = *std::move(known);
    }
    return found;
}

/// Whether any of it was new.
Result<bool> FhirStore::addItem(app::PatientId patient, const FhirItem& item, app::EventId event)
{
    bool isNew = false;
    if (item.condition) {
        const auto added = m_store.addCondition(patient, *item.condition, event);
        if (!added)
            return added;
        isNew = *added;
    }
    for (const auto& fact : item.facts) {
        const auto added = m_store.addFact(patient, fact, event);
        if (!added)
            return added;
        isNew = isNew || *added;
    }
    return isNew;
}

Result<bool> FhirStore::isNew(app::PatientId patient, const FhirItem& item)
{
    if (patient.value() == kNobodyYet)
        return true;
    bool isKnown = true;
    if (item.condition) {
        const auto known = m_store.hasCondition(patient, item.condition->sourceKey);
        if (!known)
            return known;
        isKnown = *known;
    }
    for (const auto& fact : item.facts) {
        if (!isKnown)
            break;
        const auto known = m_store.hasFact(patient, fact.sourceKey);
        if (!known)
            return known;
        isKnown = *known;
    }
    return !isKnown;
}

}
