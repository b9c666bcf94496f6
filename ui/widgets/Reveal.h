// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rooftree::ui {

/// Scrolls whatever the widget lies in so that it is seen, once it has its place: for what was just
/// made or opened, which Qt does not scroll to by itself.
void revealLater(QWidget& widget);

}
