// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"
#include "theme/ThemeMode.h"

#include <QApplication>

namespace rooftree::ui {

/// The text sizes a patient can choose at the kiosk: 20, 24 and 30 points at 100 %.
enum class KioskText { Normal, Large, Largest };

/// Sets palette, style, style sheet and font of the whole program. `scale` is the text size, 1.0
/// to 2.0; values outside are brought inside. May be called again at any time.
void applyTheme(QApplication& app, ThemeMode mode, double scale = 1.0);

/// The look in force, as QApplication::palette() is: light until applyTheme was called.
[[nodiscard]] const Theme& currentTheme();

/// The text scale in force, 1.0 to 2.0.
[[nodiscard]] double currentScale();

/// Light or dark, whichever the desktop's own palette looks like. Ask before applyTheme.
[[nodiscard]] ThemeMode desktopThemeMode();

/// Gives `root` and everything in it the kiosk's large scale; may be called again when the patient
/// picks a size.
void applyKioskScale(QWidget& root, KioskText size);

/// Whether `widget` sits in a window that applyKioskScale enlarged.
[[nodiscard]] bool isKiosk(const QWidget& widget);

}
