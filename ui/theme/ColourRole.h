// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::ui {

/// What a colour is for. Widgets ask for a role, never for a colour.
enum class ColourRole {
    Surface, ///< behind everything
    Panel, ///< cards, editors, lists
    Line, ///< borders that carry meaning, 3:1
    Hairline, ///< separators that carry none
    Text,
    Muted, ///< second lines, hints, placeholders; still 4.5:1
    Info,
    Success,
    Warning,
    Danger,
    InfoTint, ///< the quiet ground under a word of that role
    SuccessTint,
    WarningTint,
    DangerTint,
    Accent,
    OnAccent,
    Focus, ///< the ring around what has the keyboard
    Selected, ///< the ground of a chosen row or chip
    OnSelected,
    Hover
};

}
