// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "widgets/KeyboardLetters.h"

namespace rooftree::ui {

/// The keys of `language` for the keyboard on the screen.
[[nodiscard]] inline KeyboardLetters keysOf(const app::PatientLanguage& language)
{
    const auto& keyboard = language.keyboard;
    return { keyboard.rows, keyboard.shifted, keyboard.switchWord };
}

}
