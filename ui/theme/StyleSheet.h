// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QString>
#include <QWidget>

namespace rooftree::ui {

/// The program's one style sheet with its @tokens replaced by the values of `theme` at `scale`.
[[nodiscard]] QString styleSheetFor(const Theme& theme, double scale);

/// Sets a property that style rules select on and lets the rules apply at once.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

}
