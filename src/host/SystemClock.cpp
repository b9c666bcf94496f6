// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/SystemClock.h"

#include <QDateTime>

namespace rooftree::host {

domain::Instant SystemClock::now() const { return { QDateTime::currentMSecsSinceEpoch() }; }

}
