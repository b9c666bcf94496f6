// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/RecordChanges.h"
#include "domain/common/RowVersion.h"

namespace rooftree::presentation {

/// Somebody else changed the reviewed goal meanwhile. Both texts are kept: ours in the form, theirs
/// here.
struct GoalConflict {
    QString theirWords;
    QString theirWhy;
    domain::RowVersion theirVersion;
    std::optional<app::RecordChange> change; ///< who and when, as far as the trail knows
};

}
