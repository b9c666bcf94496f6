// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

namespace rooftree::ui {

/// What a piece of text is. Sizes are factors of the font around it, so one rule serves desk and
/// kiosk.
enum class TextRole {
    Body,
    Muted, ///< body size, quieter colour
    Strong, ///< body size, semi-bold
    Subheading, ///< x 1.15, semi-bold: a card's title
    Heading, ///< x 1.45, semi-bold: a section
    Title, ///< x 1.9, semi-bold: a place or a kiosk question
    Quote, ///< x 1.15: the patient's own words
    Error ///< body size, danger colour
};

inline constexpr double kBasePoints = 11.0; ///< nothing is ever smaller

/// The type size of `role` relative to the text around it.
[[nodiscard]] double sizeFactor(TextRole role);

/// The font of `role` for a widget that sits in `parent` (the program's font when there is none).
[[nodiscard]] QFont fontFor(TextRole role, const QWidget* parent);

/// The name style rules know the role by ("muted").
[[nodiscard]] QString textRoleName(TextRole role);

}
