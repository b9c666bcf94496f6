// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BellChime.h"

#include <QApplication>

namespace rooftree::desktop {

void BellChime::ring() { QApplication::beep(); }

}
