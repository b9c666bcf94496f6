// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/ImportStore.h"
#include "exchange/fhir/FhirElement.h"

#include <functional>

namespace rooftree::exchange {

/// Finds the resource that a reference names, when the file has it.
using FhirLookup = std::function<std::optional<FhirElement>(const QString& reference)>;

/// Whether resources of this type become dated facts.
[[nodiscard]] bool isFactType(QStringView resourceType);

/// An Encounter, Observation, MedicationRequest, MedicationStatement, CarePlan or Goal as facts:
/// one, or one for each measured component of an Observation. A fact entered in error keeps that
/// status. A quantity without a unit is refused (fhir.no-unit).
[[nodiscard]] std::vector<app::ExternalFact> mapFacts(const FhirElement& resource,
    const QString& resourceType, const QString& sourceKey, const FhirLookup& lookup);

}
