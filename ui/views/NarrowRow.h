// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>

namespace rooftree::ui {

/// `widget` at the left, as wide as there is room and no wider than its maximum. In a column of its
/// own a widget is asked how high it is at the full width, which is too low for text that wraps
/// earlier.
[[nodiscard]] inline QHBoxLayout* narrowRow(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->addWidget(widget, 1000);
    row->addStretch(1);
    return row;
}

}
