// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What came of one try to reach the patient.
enum class AttemptOutcome {
    NoAnswer,
    LeftMessage,
    Spoke, ///< contact made
    Moved, ///< the patient asked for another day
    AskedNotTo, ///< the patient does not want this call
};

[[nodiscard]] QString toWord(AttemptOutcome value);
[[nodiscard]] std::optional<AttemptOutcome> attemptOutcomeFromWord(QStringView word);

}
