// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What a person acts as. Somebody may hold several roles but acts in one at a time. Kiosk is held
/// by nobody: it is a patient at a station of the waiting room, who signs in to nothing.
enum class Role { Reception, Clinician, Tutor, Manager, Administrator, Auditor, Kiosk };

/// The stored word of a role ("clinician").
[[nodiscard]] QString toWord(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(QStringView word);

}
