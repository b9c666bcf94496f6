// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

namespace rooftree::ui {

/// Long work ended on `page`, whose buttons had no focus while it ran: the first of `steps` that
/// can be pressed gets it and is scrolled into sight. Somebody who types elsewhere is left alone.
void offerNextStep(QWidget& page, std::initializer_list<QWidget*> steps);

}
