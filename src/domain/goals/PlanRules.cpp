// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/PlanRules.h"

#include <algorithm>

namespace rooftree::domain {

Readiness readiness(std::optional<Importance> importance, std::optional<Confidence> confidence,
    const PlanRules& rules)
{
    if (importance && importance->value() < rules.importanceCut)
        return Readiness::ExploreReasons;
    if (confidence && confidence->value() < rules.confidenceCut)
        return Readiness::MakeItSmaller;
    return importance && confidence ? Readiness::Plan : Readiness::NotAsked;
}

int itemsThatFit(int slotMinutes, const PlanRules& rules)
{
    return std::max(1, (slotMinutes - rules.slotReserveMinutes) / rules.minutesPerItem);
}

}
