// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Staff.h"

#include <algorithm>

namespace rooftree::domain {

bool Staff::has(Role role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}
