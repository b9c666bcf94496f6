// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What a waiting-room station writes to the desks.
enum class LetterKind {
    Begun,
    Draft, ///< what has been said so far, in case the power goes
    Finished,
    Left, ///< nobody answered "are you still there?"
    Help,
    Alert, ///< something was chosen that staff must hear of now
    WrongCodes, ///< too many codes that fit nobody
    List, ///< "my list" is wanted on paper; it waits for a desk that prints
};

[[nodiscard]] QString toWord(LetterKind value);
[[nodiscard]] std::optional<LetterKind> letterKindFromWord(QStringView word);

}
