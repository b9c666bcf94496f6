// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace rooftree::ui {

/// The WCAG 2 contrast ratio of two opaque colours, 1 (the same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

}
