// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ColourRole.h"
#include "theme/ThemeMode.h"

#include <QColor>
#include <QPalette>

namespace rooftree::ui {

/// The named colours and line widths of one look. Every other colour of the program comes from
/// here.
struct Theme {
    ThemeMode mode = ThemeMode::Light;
    QColor surface;
    QColor panel;
    QColor line;
    QColor hairline;
    QColor text;
    QColor muted;
    QColor info;
    QColor success;
    QColor warning;
    QColor danger;
    QColor infoTint;
    QColor successTint;
    QColor warningTint;
    QColor dangerTint;
    QColor accent;
    QColor onAccent;
    QColor focus;
    QColor selected;
    QColor onSelected;
    QColor hover;
    int borderWidth = 1; ///< pixels
    int focusWidth = 2; ///< pixels, always wider than borderWidth

    [[nodiscard]] QColor colour(ColourRole role) const;
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme of(ThemeMode mode);
};

}
