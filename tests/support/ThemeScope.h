// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ApplyTheme.h"

#include <QApplication>

namespace rooftree::testing {

/// Gives one test a look and puts light at 100 % back after it.
class ThemeScope final {
public:
    explicit ThemeScope(ui::ThemeMode mode = ui::ThemeMode::Light, double scale = 1.0)
    {
        ui::applyTheme(*qApp, mode, scale);
    }

    ~ThemeScope() { ui::applyTheme(*qApp, ui::ThemeMode::Light, 1.0); }

    ThemeScope(const ThemeScope&) = delete;
    ThemeScope& operator=(const ThemeScope&) = delete;
};

}
