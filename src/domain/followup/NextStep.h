// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What becomes of the goal after a follow-up.
enum class NextStep { Keep, Change, EndAchieved, EndNotAchieved };

[[nodiscard]] QString toWord(NextStep value);
[[nodiscard]] std::optional<NextStep> nextStepFromWord(QStringView word);

}
