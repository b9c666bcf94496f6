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

/// Nobody has finished, left or withdrawn it.
[[nodiscard]] constexpr bool isOpen(KioskState state)
{
    return state == KioskState::Offered || state == KioskState::Answering;
}

[[nodiscard]] QString toWord(KioskState value);
[[nodiscard]] std::optional<KioskState> kioskStateFromWord(QStringView word);

}
