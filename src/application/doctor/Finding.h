// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rooftree::app {

enum class Health {
    Good,
    Unknown, ///< could not be told from here
    Warning,
    Bad
};

/// One thing that the doctor looked at. `what` and `how` are codes; wording::doctorWords makes
/// words of them.
struct Finding {
    QString what; ///< "disk-encryption"
    Health health = Health::Good;
    QString how; ///< "off"; empty when the facts speak for themselves
    QStringList facts; ///< numbers, settings and paths; never anything about a patient

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The worst of all.
[[nodiscard]] inline Health worst(const std::vector<Finding>& findings)
{
    auto health = Health::Good;
    for (const auto& finding : findings)
        health = finding.health > health ? finding.health : health;
    return health;
}

}
