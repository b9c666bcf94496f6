// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// The life of one session in the waiting room.
enum class KioskState {
    Offered,
    Answering,
    Finished,
    Incomplete, ///< left unfinished: what was said is kept for staff
    Withdrawn,
};

[[nodiscard]] QString toWord(KioskState value);
[[nodiscard]] std::optional<KioskState> kioskStateFromWord(QStringView word);

}
