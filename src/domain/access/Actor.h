// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/common/Ids.h"

#include <QString>

namespace rooftree::domain {

/// Who is acting, as what, and where. Programs acting for nobody (first run, scheduled jobs) have
/// no staff id.
struct Actor {
    std::optional<StaffId> staff;
    Role role = Role::Reception;
    QString name; ///< shown on the Save button and on prints
    QString station; ///< the machine, as the practice calls it

    friend bool operator==(const Actor&, const Actor&) = default;
};

}
