// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Standing.h"
#include "domain/common/Ids.h"
#include "domain/common/Time.h"

namespace rooftree::domain {

using ClaimId = StrongId<struct ClaimTag>;

/// Opens one patient's record to one person for a while. Never changed.
struct AccessClaim {
    StaffId staff;
    PatientId patient;
    ClaimKind kind = ClaimKind::Reason;
    QString reason; ///< a code of the access rules
    QString words; ///< theirs
    Instant at;
    Instant until;
};

enum class Finding { InOrder, ToFollowUp };

[[nodiscard]] QString toWord(Finding value);
[[nodiscard]] std::optional<Finding> findingFromWord(QStringView word);

/// What somebody else found when they looked at a claim.
struct AccessReview {
    ClaimId claim;
    StaffId by;
    Finding finding = Finding::InOrder;
    QString words;
    Instant at;
};

}
