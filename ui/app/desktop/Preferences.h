// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ThemeMode.h"

#include <optional>

namespace rooftree::desktop {

/// How this user of this computer likes the screen. The one place with QSettings. A good copy lies
/// beside the file, because a crash of the computer can leave the file empty or cut off.
class Preferences final {
public:
    enum class Found {
        Whole,
        Restored, ///< from the copy
        Lost ///< there was no copy: everything is as on the first day
    };

    /// Before anything is asked: looks at the file, and puts it right. What somebody changed by
    /// hand stays as they left it.
    [[nodiscard]] Found mend();

    /// None until somebody chose: then the desktop's own look decides.
    [[nodiscard]] std::optional<ui::ThemeMode> themeMode() const;
    void setThemeMode(ui::ThemeMode mode);

    /// 1.0 to 2.0.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
};

}
