// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/Place.h"

namespace rooftree::ui {

Place::Place(QWidget* parent) : QWidget(parent) { }

}
