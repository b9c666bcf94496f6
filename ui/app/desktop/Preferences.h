// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ThemeMode.h"

#include <optional>

namespace rooftree::desktop {

/// How this user of this computer likes the screen. The one place with QSettings.
class Preferences final {
public:
    /// None until somebody chose: then the desktop's own look decides.
    [[nodiscard]] std::optional<ui::ThemeMode> themeMode() const;
    void setThemeMode(ui::ThemeMode mode);

    /// 1.0 to 2.0.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
};

}
