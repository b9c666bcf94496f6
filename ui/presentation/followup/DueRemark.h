// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/PlanRules.h"

#include <QDate>
#include <QString>

#include <optional>

namespace rooftree::presentation {

/// What is said beside the day of a follow-up.
struct DueRemark {
    enum class Kind {
        Wrong, ///< it cannot be saved
        Odd, ///< it can, and somebody should look again
        Hint
    };

    Kind kind = Kind::Hint;
    QString words;
};

/// A day that has passed, one that is further ahead than anybody plans, one of a weekend, a bank
/// holiday that is known; nothing otherwise.
[[nodiscard]] std::optional<DueRemark> dueRemark(
    const std::optional<QDate>& due, QDate today, const domain::PlanRules& rules);

}
