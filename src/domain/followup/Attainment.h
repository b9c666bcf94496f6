// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// How the plan went, in the patient's own rating: five steps that map to goal attainment scaling
/// (+2 to -2).
enum class Attainment { MuchMore, More, AsPlanned, Partly, NotDone };

/// +2 (much more) to -2 (not done); 0 is as planned.
[[nodiscard]] int level(Attainment value);
[[nodiscard]] QString toWord(Attainment value);
[[nodiscard]] std::optional<Attainment> attainmentFromWord(QStringView word);

}
