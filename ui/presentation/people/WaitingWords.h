// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"
#include "presentation/schedule/TodayList.h"

namespace rooftree::presentation {

/// What waits for somebody: "agenda ready", as far as the list of the day tells this desk, and
/// "2 calls due", for who does not come today as well. Empty when nothing does, and of a restricted
/// record.
[[nodiscard]] QString waitingWords(const TodayList& today, const app::DirectoryEntry& person);

}
