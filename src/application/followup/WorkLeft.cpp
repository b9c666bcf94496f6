// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/WorkLeft.h"

#include "application/followup/CallKeepers.h"

#include <algorithm>

namespace rooftree::app {

using domain::Staff;

WorkShare workLeft(const Staff& before, const Staff& after, const std::vector<Staff>& everybody,
    domain::Instant now)
{
    WorkShare left;
    left.from = now;
    if (takesVisits(before) && !takesVisits(after))
        left.visited = before.id;
    const bool isLeaving = before.isActive && !after.isActive;
    if (!keepsCalls(after) && (isLeaving || keepsCalls(before)))
        left.promiser = before.id;
    if (!keepsCalls(before))
        return left;
    const auto isKept = [&](const auto& isIn) {
        return (keepsCalls(after) && isIn(after))
            || std::any_of(everybody.begin(), everybody.end(), [&](const Staff& each) {
                   return each.id != before.id && keepsCalls(each) && isIn(each);
               });
    };
    if (before.team && !isKept([&](const Staff& each) { return each.team == before.team; }))
        left.team = before.team;
    for (const auto role : before.roles) {
        if (!isKept([role](const Staff& each) { return each.has(role); }))
            left.roles.push_back(role);
    }
    return left;
}

WorkShare workLeftBy(const Staff& leaver, const std::vector<Staff>& everybody, domain::Instant now)
{
    auto gone = leaver;
    gone.isActive = false;
    return workLeft(leaver, gone, everybody, now);
}

OpenCounts countOpen(const std::vector<OpenCall>& open)
{
    const auto visits = std::count_if(open.begin(), open.end(),
        [](const OpenCall& each) { return each.kind == OpenCall::Kind::Visit; });
    return { static_cast<int>(open.size()) - static_cast<int>(visits), static_cast<int>(visits) };
}

}
