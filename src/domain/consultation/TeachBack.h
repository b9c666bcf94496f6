// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Whether the patient said the plan back in their own words, as whoever asked heard it.
enum class TeachBack { Yes, Partly, NotDone };

[[nodiscard]] QString toWord(TeachBack value);
[[nodiscard]] std::optional<TeachBack> teachBackFromWord(QStringView word);

}
