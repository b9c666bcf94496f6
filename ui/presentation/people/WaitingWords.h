// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/schedule/TodayList.h"

namespace rooftree::presentation {

/// What waits for somebody who comes today, as far as the list of the day tells this desk: "agenda
/// ready", "2 calls due". Empty when nothing does, and of a restricted record.
[[nodiscard]] QString waitingWords(const TodayList& today, domain::PatientId patient);

}
