// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Standings.h"

namespace rooftree::app {

std::optional<HeldClaim> Relation::claim(domain::ClaimKind kind) const
{
    std::optional<HeldClaim> longest;
    for (const auto& each : claims) {
        if (each.kind == kind && (!longest || each.until > longest->until))
            longest = each;
    }
    return longest;
}

}
