// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What a person acts as. Somebody may hold several roles but acts in one at a time.
enum class Role { Reception, Clinician, Tutor, Manager, Administrator, Auditor };

/// The stored word of a role ("clinician").
[[nodiscard]] QString toWord(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(QStringView word);

}
