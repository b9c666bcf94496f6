// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PlanSheet.h"

namespace rooftree::documents {

/// Names the plan that this one replaces, and marks what is new or changed against it. A goal is
/// known again by its key, or by its words where an old plan has none. What is on this plan no
/// longer leaves no mark.
void markChanges(PlanSheet& sheet, const PlanSheet& before);

[[nodiscard]] bool hasMarks(const PlanSheet& sheet);

}
