// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What became of an agenda item in the consultation.
enum class ItemOutcome {
    Discussed,
    NextTime, ///< parked: offered again on the next agenda
    SomeoneElse, ///< passed to another person or service
    NotNeeded, ///< the patient no longer wants it
};

[[nodiscard]] QString toWord(ItemOutcome value);
[[nodiscard]] std::optional<ItemOutcome> itemOutcomeFromWord(QStringView word);

}
