// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/CallKeepers.h"

#include "application/access/PermissionMatrix.h"

#include <algorithm>

namespace rooftree::app {

bool keepsCalls(const domain::Staff& person)
{
    static const auto s_matrix = PermissionMatrix::standard();
    return person.isActive && !person.userName.isEmpty()
        && std::any_of(person.roles.begin(), person.roles.end(),
            [](domain::Role role) { return s_matrix.isAllowed(domain::Action::SeeCalls, role); });
}

bool takesVisits(const domain::Staff& person)
{
    return person.isActive && person.has(domain::Role::Clinician);
}

}
