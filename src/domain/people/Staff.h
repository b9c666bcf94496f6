// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/people/Profession.h"

#include <QUuid>

#include <vector>

namespace rooftree::domain {

struct Team {
    TeamId id;
    QString name;
};

/// Somebody who works at the practice. A leaver stays, inactive.
struct Staff {
    StaffId id;
    QUuid uid;
    QString name; ///< as shown: "Dr Anjali Patel"
    Profession profession = Profession::Other;
    std::optional<TeamId> team;
    QString userName; ///< empty: cannot sign in
    std::vector<Role> roles;
    bool isActive = true;
    RowVersion version;

    [[nodiscard]] bool has(Role role) const;
};

/// The practice itself.
struct Practice {
    QUuid uid;
    QString name;
    QString odsCode;
    bool isDemo = false; ///< marked on every screen and print
    std::optional<int> idleMinutes = {}; ///< until a desk locks; none: as the rules say
};

}
