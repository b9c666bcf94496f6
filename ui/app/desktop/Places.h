// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ShellParts.h"

namespace rooftree::ui {
class Dialogs;
}

namespace rooftree::desktop {

struct DeskModels;

/// Every place of the window, in the order of the rail. A new place is a line here.
[[nodiscard]] ui::PlaceTable placeTable(DeskModels& models, ui::Dialogs& dialogs);

/// What the window is made of.
[[nodiscard]] ui::ShellParts shellParts(DeskModels& models, ui::Dialogs& dialogs);

}
