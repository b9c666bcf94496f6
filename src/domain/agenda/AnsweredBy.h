// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Who gave the answers at the kiosk.
enum class AnsweredBy { Patient, PatientWithHelp, SomeoneElse };

[[nodiscard]] QString toWord(AnsweredBy value);
[[nodiscard]] std::optional<AnsweredBy> answeredByFromWord(QStringView word);

}
