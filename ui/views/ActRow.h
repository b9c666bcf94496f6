// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Spacing.h"

#include <QHBoxLayout>

#include <initializer_list>

namespace rooftree::ui {

/// The buttons below a form or a table, at the left in their order.
[[nodiscard]] inline QHBoxLayout* actRow(std::initializer_list<QWidget*> acts)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    for (auto* act : acts)
        row->addWidget(act);
    row->addStretch(1);
    return row;
}

}
