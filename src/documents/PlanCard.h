// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/FrozenPlan.h"
#include "documents/PageFlow.h"
#include "documents/PlanLook.h"
#include "documents/PlanParts.h"

namespace rooftree::documents {

/// The plan on one page for the door of the fridge: goals, next steps, when they are looked at
/// again and whom to ask. As large as there is room; what has none is said to be on the plan. The
/// agenda and why a goal matters stay off: everybody in the kitchen can read it.
void drawCard(PageFlow& flow, const FrozenPlan& plan, const PlanLook& look, const PlanParts& parts);

}
