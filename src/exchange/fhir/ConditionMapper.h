// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conditions/Condition.h"
#include "exchange/fhir/FhirElement.h"

namespace rooftree::exchange {

/// A FHIR Condition as a coded problem. One entered in error stays marked as that. Nothing, with a
/// warning (fhir.refuted), when it was found not to be so.
[[nodiscard]] std::optional<domain::Condition> mapCondition(
    const FhirElement& resource, const QString& sourceKey);

}
