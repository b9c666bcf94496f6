// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/ContentMapper.h"

#include "exchange/fhir/ConditionMapper.h"
#include "exchange/fhir/FactMapper.h"
#include "exchange/fhir/PatientMapper.h"
#include "exchange/fhir/ResourceSet.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    /// What makes this person recognisable: NHS number, another number, or a name that is unique
    /// everywhere, which is then kept as one more number. Empty when there is nothing.
    QString personKey(const FhirEntry& entry, domain::PatientDetails& details)
    {
        constexpr QStringView kUri = u"urn:ietf:rfc3986";
        if (details.nhsNumber)
            return u"nhs:"_s + details.nhsNumber->toString();
        if (details.otherIdentifiers.empty()) {
            if (entry.globalName().isEmpty())
                return {};
            details.otherIdentifiers.push_back({ kUri.toString(), entry.globalName() });
        }
        const auto& first = details.otherIdentifiers.front();
        return first.system + u'|' + first.value;
    }

    void mapPerson(const FhirEntry& entry, QDate today, FhirContent& content)
    {
        auto details = mapPatient(entry.resource, today);
        if (!details)
            return;
        const auto key = personKey(entry, *details);
        if (key.isEmpty()) {
            if (!content.problems.hasRejects()) // a wrong number says it better
                content.problems.reject(u"identifier"_s, u"fhir.no-identity"_s);
            return;
        }
        for (const auto& name : { entry.fullUrl, entry.relative() }) {
            if (!name.isEmpty())
                content.people.insert(name, { *details, key });
        }
        if (entry.fullUrl.isEmpty() && entry.id.isEmpty())
            content.people.insert(u"Patient/"_s, { *std::move(details), key });
    }

    bool holdsPatient(const FhirElement& resource)
    {
        const auto contained = resource.children("contained");
        return std::any_of(contained.begin(), contained.end(),
            [](const FhirElement& inner) { return inner.text("resourceType") == u"Patient"; });
    }

    class EntryMapper final {
    public:
        EntryMapper(
            const ResourceSet& set, const QHash<QString, QString>& seen, FhirContent& content)
            : m_set(set)
            , m_seen(std::move(seen))
            , m_content(content)
        {
        }

        void map(const FhirEntry& entry)
        {
            auto& problems = m_content.problems;
            if (holdsPatient(entry.resource))
                problems.reject(u"contained"_s, u"fhir.contained-patient"_s);
            const auto subject = entry.resource.child("subject");
            const auto reference = subject ? subject->text("reference") : QString();
            const auto key = keyOf(reference);
            if (key.isEmpty()) {
                problems.reject(u"subject"_s,
                    reference.isEmpty() ? u"fhir.no-subject"_s : u"fhir.subject-elsewhere"_s);
                return;
            }
            const auto sourceKey = sourceKeyOf(entry, key);
            if (sourceKey.isEmpty()) {
                problems.reject(u"id"_s, u"fhir.no-id"_s);
                return;
            }
            FhirItem item { entry.number, entry.type, reference, {}, {} };
            if (entry.type == u"Condition")
                item.condition = mapCondition(entry.resource, sourceKey);
            else
                item.facts = mapFacts(entry.resource, entry.type, sourceKey,
                    [this](const QString& name) { return lookup(name); });
            if (item.condition || !item.facts.empty())
                m_content.items.push_back(std::move(item));
            else
                ++m_content.skipped[entry.type];
        }

    private:
        /// Of the person that a reference means; empty when nobody here is meant.
        [[nodiscard]] QString keyOf(const QString& reference) const
        {
            const auto found = m_content.people.constFind(reference);
            return found == m_content.people.constEnd() ? m_seen.value(reference) : found->key;
        }

        [[nodiscard]] static QString sourceKeyOf(const FhirEntry& entry, const QString& personKey)
        {
            if (const auto name = entry.globalName(); !name.isEmpty())
                return name;
            return entry.id.isEmpty() ? QString() : personKey + u'|' + entry.relative();
        }

        [[nodiscard]] std::optional<FhirElement> lookup(const QString& reference) const
        {
            const auto* entry = m_set.find(reference);
            return entry == nullptr ? std::nullopt : std::optional(entry->resource);
        }

        const ResourceSet& m_set;
        QHash<QString, QString> m_seen;
        FhirContent& m_content;
    };

    void warnAboutGoalsOfTheDead(FhirContent& content)
    {
        const auto isDead = std::any_of(content.people.begin(), content.people.end(),
            [](const FhirPerson& person) { return person.details.death.has_value(); });
        const auto goal
            = std::find_if(content.items.begin(), content.items.end(), [](const FhirItem& item) {
                  return item.resourceType == u"Goal"
                      && (item.facts.front().status == u"active"
                          || item.facts.front().status == u"accepted");
              });
        if (!isDead || goal == content.items.end())
            return;
        content.problems.enter(goal->entry, goal->resourceType);
        content.problems.warn(u"lifecycleStatus"_s, u"fhir.goals-of-the-dead"_s);
    }

}

FhirContent ContentMapper::map(simdjson::dom::object root, int number) const
{
    FhirContent content;
    auto& problems = content.problems;
    problems.enter(number, {});
    const auto set = ResourceSet::of(FhirElement(root, {}, problems), number);
    const auto& entries = set.entries();
    content.isBundle = set.isBundle();
    content.entries = static_cast<int>(entries.size());
    int patients = 0;
    for (const auto& entry : entries) {
        problems.enter(entry.number, entry.type);
        if (entry.type == u"Patient" && ++patients == 1)
            mapPerson(entry, m_today, content);
        else if (entry.type == u"Patient")
            problems.reject(u"resourceType"_s, u"fhir.several-patients"_s);
    }
    // What a bundle points at must be in it: another file's "Patient/1" may be somebody else.
    EntryMapper mapper(set, content.isBundle ? QHash<QString, QString>() : m_seen, content);
    for (const auto& entry : entries) {
        problems.enter(entry.number, entry.type);
        if (entry.type == u"Condition" || isFactType(entry.type))
            mapper.map(entry);
        else if (entry.type != u"Patient")
            ++content.skipped[entry.type];
    }
    problems.enter(0, {});
    if (set.hasCycle())
        problems.reject(u"entry"_s, u"fhir.reference-cycle"_s);
    warnAboutGoalsOfTheDead(content);
    return content;
}

}
