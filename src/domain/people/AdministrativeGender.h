// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// FHIR administrative-gender.
enum class AdministrativeGender { Female, Male, Other, Unknown };

[[nodiscard]] QString toWord(AdministrativeGender value);
[[nodiscard]] std::optional<AdministrativeGender> administrativeGenderFromWord(QStringView word);

}
