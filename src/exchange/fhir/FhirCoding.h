// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirElement.h"

namespace rooftree::exchange {

/// One code of a CodeableConcept, with the words for it.
struct FhirCoding {
    QString system;
    QString code;
    QString term;
};

inline constexpr QStringView kSnomed = u"http://snomed.info/sct";

/// The SNOMED CT code when there is one, else the first; the term alone when there is none. A
/// SNOMED CT code whose check digit is wrong is kept as it is, with a warning (fhir.snomed-code).
[[nodiscard]] FhirCoding readConcept(const FhirElement& coded);

/// The code of the first coding in `key`, for FHIR's own small vocabularies; empty when absent.
[[nodiscard]] QString readWord(const FhirElement& parent, std::string_view key);

}
