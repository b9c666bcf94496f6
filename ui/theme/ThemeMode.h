// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::ui {

/// The three looks of the program; every place works in each.
enum class ThemeMode { Light, Dark, HighContrast };

}
