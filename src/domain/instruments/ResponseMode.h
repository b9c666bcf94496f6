// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// How the answers came in. Scores of different modes are not put on one line.
enum class ResponseMode {
    Kiosk, ///< on a screen, alone
    Paper,
    Staff, ///< asked and entered by staff
    ScoreOnly, ///< a total that was worked out elsewhere
};

[[nodiscard]] QString toWord(ResponseMode value);
[[nodiscard]] std::optional<ResponseMode> responseModeFromWord(QStringView word);

}
