// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/ActionPlan.h"
#include "domain/goals/Goal.h"
#include "storage/engine/Row.h"

namespace rooftree::storage {

/// A goal with the version of the current row.
[[nodiscard]] domain::Goal readGoal(Row row);

/// What somebody will do, from what to response: the columns of readPlanContent().
[[nodiscard]] domain::ActionPlanContent readPlanContent(Row& row);

}
