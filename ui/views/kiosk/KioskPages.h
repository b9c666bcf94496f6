// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"

namespace rooftree::ui {

class KioskPageView;

/// The page that the model shows now, made anew. It goes away with all that was typed on it as soon
/// as another one comes.
[[nodiscard]] KioskPageView* makeKioskPage(presentation::KioskModel& model);

}
