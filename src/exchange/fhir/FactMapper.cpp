// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FactMapper.h"

#include "domain/common/Text.h"
#include "exchange/fhir/FhirCoding.h"
#include "exchange/fhir/FhirDate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using app::ExternalFact;

    struct TypeRule {
        QStringView type;
        const char* status;
        std::array<const char*, 3> dates; ///< the first that is there; "x.y" goes into a period
        ExternalFact (*read)(const FhirElement& resource, const FhirLookup& lookup);
    };

    void setCoding(ExternalFact& fact, const FhirElement& coded)
    {
        const auto coding = readConcept(coded);
        fact.system = coding.system;
        fact.code = coding.code;
        fact.term = coding.term;
    }

    ExternalFact ofConcept(const FhirElement& resource, std::string_view key)
    {
        ExternalFact fact;
        if (const auto coded = resource.child(key))
            setCoding(fact, *coded);
        return fact;
    }

    ExternalFact ofFirstConcept(const FhirElement& resource, std::string_view key)
    {
        ExternalFact fact;
        if (const auto coded = resource.firstChild(key))
            setCoding(fact, *coded);
        return fact;
    }

    ExternalFact readEncounter(const FhirElement& resource, const FhirLookup&)
    {
        return ofFirstConcept(resource, "type");
    }

    ExternalFact readCarePlan(const FhirElement& resource, const FhirLookup&)
    {
        auto fact = ofFirstConcept(resource, "category");
        const auto title = resource.text("title");
        if (fact.term.isEmpty())
            fact.term = title;
        return fact;
    }

    ExternalFact readGoal(const FhirElement& resource, const FhirLookup&)
    {
        auto fact = ofConcept(resource, "description");
        fact.value = readWord(resource, "achievementStatus");
        return fact;
    }

    ExternalFact readMedication(const FhirElement& resource, const FhirLookup& lookup)
    {
        if (resource.has("medicationCodeableConcept"))
            return ofConcept(resource, "medicationCodeableConcept");
        const auto reference = resource.child("medicationReference");
        if (!reference)
            return {};
        if (const auto medication = lookup(reference->text("reference")))
            return ofConcept(*medication, "code");
        ExternalFact fact;
        fact.term = reference->text("display");
        return fact;
    }

    /// The value of an Observation or of one of its components.
    void readValue(const FhirElement& holder, ExternalFact& fact)
    {
        if (const auto quantity = holder.child("valueQuantity")) {
            const auto value = quantity->number("value");
            const auto code = quantity->text("code");
            const auto unit = quantity->text("unit");
            fact.unit = unit.isEmpty() ? code : unit;
            if (value && fact.unit.isEmpty())
                holder.problems().reject(quantity->pathOf("unit"), u"fhir.no-unit"_s);
            if (value)
                fact.value = QString::number(*value, 'g', QLocale::FloatingPointShortest);
        } else if (const auto coded = holder.child("valueCodeableConcept")) {
            fact.value = readConcept(*coded).term;
        } else if (holder.has("valueString")) {
            fact.value = holder.text("valueString");
        } else if (holder.has("valueInteger")) {
            const auto value = holder.number("valueInteger");
            fact.value
                = value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
        } else if (const auto flag = holder.flag("valueBoolean")) {
            fact.value = *flag ? u"true"_s : u"false"_s;
        }
    }

    ExternalFact readObservation(const FhirElement& resource, const FhirLookup&)
    {
        auto fact = ofConcept(resource, "code");
        readValue(resource, fact);
        return fact;
    }

    constexpr std::array<TypeRule, 6> kRules { {
        { u"Encounter", "status", { "period.start", "", "" }, readEncounter },
        { u"Observation", "status", { "effectiveDateTime", "effectivePeriod.start", "issued" },
            readObservation },
        { u"MedicationRequest", "status", { "authoredOn", "", "" }, readMedication },
        { u"MedicationStatement", "status",
            { "effectiveDateTime", "effectivePeriod.start", "dateAsserted" }, readMedication },
        { u"CarePlan", "status", { "period.start", "created", "" }, readCarePlan },
        { u"Goal", "lifecycleStatus", { "startDate", "statusDate", "" }, readGoal },
    } };

    const TypeRule* ruleFor(QStringView type)
    {
        const auto found = std::find_if(
            kRules.begin(), kRules.end(), [type](const auto& rule) { return rule.type == type; });
        return found == kRules.end() ? nullptr : &*found;
    }

    QString dateText(const FhirElement& resource, std::string_view path)
    {
        const auto dot = path.find('.');
        if (dot == std::string_view::npos)
            return path.empty() ? QString() : resource.text(path);
        const auto period = resource.child(path.substr(0, dot));
        return period ? period->text(path.substr(dot + 1)) : QString();
    }

    void setDate(const FhirElement& resource, const TypeRule& rule, ExternalFact& fact)
    {
        for (const std::string_view path : rule.dates) {
            const auto text = dateText(resource, path);
            if (text.isEmpty())
                continue;
            const auto date = parseFhirDate(text, resource.pathOf(path));
            if (!date)
                resource.problems().add(date.error(), FhirProblem::Severity::Reject);
            else if (date->isPartial())
                resource.problems().warn(resource.pathOf(path), u"fhir.partial-date"_s);
            fact.at = date ? date->at : std::nullopt;
            fact.on = date ? date->on : std::nullopt;
            return;
        }
    }

    /// Texts of other systems are kept as they are, but as text that can be stored.
    void clean(const FhirElement& resource, ExternalFact& fact)
    {
        for (QString* text : { &fact.value, &fact.unit, &fact.term, &fact.code, &fact.system }) {
            const auto kept
                = domain::cleanText(*text, domain::kTextLimit, resource.pathOf("value"));
            if (!kept)
                resource.problems().add(kept.error(), FhirProblem::Severity::Reject);
            *text = kept.value_or(QString());
        }
    }

}

bool isFactType(QStringView resourceType) { return ruleFor(resourceType) != nullptr; }

std::vector<ExternalFact> mapFacts(const FhirElement& resource, const QString& resourceType,
    const QString& sourceKey, const FhirLookup& lookup)
{
    const auto* rule = ruleFor(resourceType);
    auto whole = rule->read(resource, lookup);
    whole.resourceType = resourceType;
    whole.sourceKey = sourceKey;
    whole.status = resource.text(rule->status);
    if (whole.status.isEmpty())
        resource.problems().reject(resource.pathOf(rule->status), u"fhir.no-status"_s);
    setDate(resource, *rule, whole);
    clean(resource, whole);
    std::vector<ExternalFact> facts { whole };
    int number = 0;
    for (const auto& component : resource.children("component")) {
        if (resourceType != u"Observation")
            break;
        auto part = ofConcept(component, "code");
        readValue(component, part);
        clean(component, part);
        part.resourceType = resourceType;
        part.sourceKey = sourceKey + u"#%1"_s.arg(++number);
        part.status = whole.status;
        part.at = whole.at;
        part.on = whole.on;
        facts.push_back(std::move(part));
    }
    return facts;
}

}
