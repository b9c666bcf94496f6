// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"

namespace rooftree::ui {

class Button;

/// The other languages by their own names on one wide button, which asks the model for the choice.
[[nodiscard]] Button* makeLanguageOffer(presentation::KioskModel& model);

}
