// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What a waiting-room station says of itself.
enum class StationState {
    Free,
    Answering,
    Finished, ///< the page that says thank you
    OutOfOrder, ///< it broke down again and again
};

[[nodiscard]] QString toWord(StationState value);
[[nodiscard]] std::optional<StationState> stationStateFromWord(QStringView word);

}
