// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/AccessLog.h"

namespace rooftree::presentation {

/// "Nurse Jo Evans, Clinician" of one entry; "nobody signed in" when there was nobody.
[[nodiscard]] QString whoWords(const app::AccessEntry& entry);

/// "opened the record"; for what did not succeed, with that said.
[[nodiscard]] QString deedWords(const app::TrailEntry& entry);
[[nodiscard]] QString deedWords(domain::Action action);

/// "opened the record, 14 Mar 2026 at 12:05, desk 1".
[[nodiscard]] QString whatWords(const app::AccessEntry& entry);

}
