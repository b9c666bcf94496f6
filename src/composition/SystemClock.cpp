// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/SystemClock.h"

#include <QDateTime>

namespace rooftree::composition {

domain::Instant SystemClock::now() const { return { QDateTime::currentMSecsSinceEpoch() }; }

}
