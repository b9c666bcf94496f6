// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/flare/FlareShapeChoice.h"

#include <algorithm>

namespace rooftree::presentation {

QString flareShapeFor(const app::RecordView& record, const app::Rules& rules)
{
    const auto& plans = record.flarePlans;
    const auto newest = std::max_element(plans.begin(), plans.end(),
        [](const auto& one, const auto& other) { return one.plan.at < other.plan.at; });
    if (newest != plans.end())
        return newest->plan.shape;
    for (const auto& shape : rules.flareShapes) {
        const auto* list = rules.registerNamed(shape.registerId);
        if (list && domain::isOn(*list, record.conditions))
            return shape.id;
    }
    return rules.flareShapes.empty() ? QString() : rules.flareShapes.front().id;
}

}
