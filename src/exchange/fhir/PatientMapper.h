// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Patient.h"
#include "exchange/fhir/FhirElement.h"

#include <QDate>

namespace rooftree::exchange {

/// A FHIR Patient as a person here: the official name, or the usual one, or the first; the birth
/// date as exact as it is; death with or without its day; the NHS number checked, other numbers
/// kept with their systems. Nothing when there is no name to call them by.
[[nodiscard]] std::optional<domain::PatientDetails> mapPatient(
    const FhirElement& patient, QDate today);

}
