// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Standing.h"
#include "domain/common/Result.h"

#include <QString>

#include <vector>

namespace rooftree::app {

/// Something that can be chosen as the reason, in the words that people read.
struct AccessReason {
    QString code;
    QString label;
    std::vector<domain::ClaimKind> kinds; ///< the claims it may answer
    bool needsWords = false; ///< only with an explanation
};

/// resources/rules/access.json.
struct AccessRules {
    int bookedDaysBefore = 0; ///< an appointment links from so many days before it
    int bookedDaysAfter = 0;
    int seenDays = 0;
    int reasonMinutes = 0; ///< how long a claim of each kind holds
    int caringMinutes = 0;
    int breakGlassMinutes = 0;
    std::vector<AccessReason> claimReasons;
    std::vector<AccessReason> restrictionReasons;

    /// Incompatible: rules.unreadable, rules.missing (the field names the number).
    [[nodiscard]] static domain::Result<AccessRules> fromJson(const QByteArray& json);
    [[nodiscard]] static AccessRules standard();

    [[nodiscard]] int minutes(domain::ClaimKind kind) const;
    [[nodiscard]] std::vector<AccessReason> reasonsFor(domain::ClaimKind kind) const;
    /// Null when there is no such reason for this kind.
    [[nodiscard]] const AccessReason* claimReason(
        domain::ClaimKind kind, const QString& code) const;
    [[nodiscard]] const AccessReason* restrictionReason(const QString& code) const;
};

}
