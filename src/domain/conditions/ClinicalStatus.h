// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// FHIR condition-clinical.
enum class ClinicalStatus { Active, Recurrence, Relapse, Inactive, Remission, Resolved };

[[nodiscard]] QString toWord(ClinicalStatus value);
[[nodiscard]] std::optional<ClinicalStatus> clinicalStatusFromWord(QStringView word);

}
