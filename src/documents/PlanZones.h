// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PlanParts.h"

namespace rooftree::documents {

/// One colour of a plan for flare-ups. It can be told apart in black and white: its name says the
/// colour, its head has a shape of its own, and the bar beside it a pattern.
void drawZone(
    PageFlow& flow, const PlanSheet::Zone& zone, const PlanLook& look, const PlanParts& parts);

}
