// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/ConditionMapper.h"

#include "exchange/fhir/FhirCoding.h"
#include "exchange/fhir/FhirDate.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    std::optional<QDate> readDay(const FhirElement& resource, std::string_view key)
    {
        const auto text = resource.text(key);
        if (text.isEmpty())
            return std::nullopt;
        const auto date = parseFhirDate(text, resource.pathOf(key));
        if (!date)
            resource.problems().add(date.error(), FhirProblem::Severity::Reject);
        else if (date->isPartial())
            resource.problems().warn(resource.pathOf(key), u"fhir.partial-date"_s);
        return date ? date->on : std::nullopt;
    }

    std::optional<QDate> readStart(const FhirElement& resource)
    {
        if (const auto period = resource.child("onsetPeriod"))
            return readDay(*period, "start");
        return readDay(resource, "onsetDateTime");
    }

    std::optional<QDate> readEnd(const FhirElement& resource)
    {
        if (const auto period = resource.child("abatementPeriod"))
            return readDay(*period, "end");
        return readDay(resource, "abatementDateTime");
    }

    domain::ClinicalStatus readStatus(
        const FhirElement& resource, const domain::Condition& condition)
    {
        const auto word = readWord(resource, "clinicalStatus");
        if (const auto status = domain::clinicalStatusFromWord(word))
            return *status;
        if (!word.isEmpty())
            resource.problems().reject(u"clinicalStatus"_s, u"fhir.unknown-word"_s);
        else if (!condition.isEnteredInError)
            resource.problems().warn(u"clinicalStatus"_s, u"fhir.no-clinical-status"_s);
        return condition.abatement ? domain::ClinicalStatus::Resolved
                                   : domain::ClinicalStatus::Active;
    }

}

std::optional<domain::Condition> mapCondition(const FhirElement& resource, const QString& sourceKey)
{
    const auto verification = readWord(resource, "verificationStatus");
    if (verification == u"refuted") {
        resource.problems().warn(u"verificationStatus"_s, u"fhir.refuted"_s);
        return std::nullopt;
    }
    domain::Condition condition;
    const auto coded = resource.child("code");
    const auto coding = coded ? readConcept(*coded) : FhirCoding {};
    if (coding.code.isEmpty() && coding.term.isEmpty())
        resource.problems().reject(u"code"_s, u"fhir.no-code"_s);
    condition.system = coding.system;
    condition.code = coding.code;
    condition.term = coding.term;
    condition.isEnteredInError = verification == u"entered-in-error";
    condition.onset = readStart(resource);
    condition.abatement = readEnd(resource);
    condition.status = readStatus(resource, condition);
    condition.sourceKey = sourceKey;
    return condition;
}

}
