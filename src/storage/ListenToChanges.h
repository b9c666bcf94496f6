// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/ChangeSignal.h"
#include "storage/DatabaseUrl.h"

namespace rooftree::storage {

/// How to hear of changes in this database. A file says nothing by itself: null.
[[nodiscard]] app::OpenChangeSignal listenToChanges(const DatabaseUrl& url);

}
