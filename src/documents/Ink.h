// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace rooftree::documents {

/// The colours of print: dark enough to read when the printer has only black.
namespace ink {
    inline constexpr QRgb kText = 0xFF1D2B2F;
    inline constexpr QRgb kMuted = 0xFF4A585F;
    inline constexpr QRgb kAccent = 0xFF0B6B62;
    inline constexpr QRgb kRule = 0xFF8C867A;
    inline constexpr QRgb kFaint = 0xFFE6E2D8;
    inline constexpr QRgb kPaper = 0xFFFFFFFF;
    inline constexpr QRgb kGreen = 0xFF1C7A45;
    inline constexpr QRgb kAmber = 0xFF8F5400;
    inline constexpr QRgb kRed = 0xFFB3261E;
}

/// How a run of text looks.
struct TextStyle {
    qreal points = 13; ///< never under 11; body of the patient's sheet 13
    QFont::Weight weight = QFont::Normal;
    QRgb colour = ink::kText;
    qreal leading = 1.36; ///< line distance in font heights of `points`

    /// Inter for Latin script; the system's Noto fonts for whatever it does not have.
    [[nodiscard]] QFont font() const;
};

}
