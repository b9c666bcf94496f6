// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Who chose the goal; only "patient" and "together" count as collaborative in the audit.
enum class SetBy { Patient, Together, Clinician };

[[nodiscard]] QString toWord(SetBy value);
[[nodiscard]] std::optional<SetBy> setByFromWord(QStringView word);

}
