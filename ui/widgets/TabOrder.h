// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::ui {

/// Lets Tab come to `members`, each with what is in it, in this order and just before `next`. For
/// what was made after the page around it, to which Tab would come last.
void putBeforeInTabOrder(QWidget& next, const QWidgetList& members);

}
