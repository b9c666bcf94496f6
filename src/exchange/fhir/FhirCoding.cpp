// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FhirCoding.h"

#include "domain/common/SnomedCode.h"
#include "domain/common/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    /// The words of another system, as one line that can be stored.
    QString cleanTerm(const FhirElement& coded, const QString& term)
    {
        const auto clean = domain::cleanLine(term, domain::kTextLimit, coded.pathOf("text"));
        if (!clean)
            coded.problems().add(clean.error(), FhirProblem::Severity::Reject);
        return clean.value_or(QString());
    }

}

FhirCoding readConcept(const FhirElement& coded)
{
    FhirCoding best;
    for (const auto& coding : coded.children("coding")) {
        const FhirCoding read { coding.text("system"), coding.text("code"),
            coding.text("display") };
        const bool isFirst = best.code.isEmpty() && best.term.isEmpty();
        if (isFirst || (read.system == kSnomed && best.system != kSnomed))
            best = read;
    }
    if (best.term.isEmpty())
        best.term = coded.text("text");
    best.term = cleanTerm(coded, best.term);
    if (best.system == kSnomed && !domain::SnomedCode::parse(best.code))
        coded.problems().warn(coded.pathOf("coding.code"), u"fhir.snomed-code"_s);
    return best;
}

QString readWord(const FhirElement& parent, std::string_view key)
{
    const auto coded = parent.child(key);
    const auto coding = coded ? coded->firstChild("coding") : std::nullopt;
    return coding ? coding->text("code") : QString();
}

}
