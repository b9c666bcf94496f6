// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::ui {

/// `units` steps of the 4-pixel grid, grown with the text scale in force: space(2) is 8 px at 100
/// %.
[[nodiscard]] int space(int units);

/// `millimetres` on a screen of 96 dots an inch, whatever the text scale. Touch targets ask for 15.
[[nodiscard]] int millimetres(double length);

inline constexpr int kFieldPadding
    = 9; ///< pixels left and right of a field's text, before the scale
inline constexpr int kRadius = 8; ///< pixels: fields and buttons
inline constexpr int kRadiusLarge = 12; ///< pixels: cards and tiles

}
