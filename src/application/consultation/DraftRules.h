// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::app {

/// resources/rules/drafts.json.
struct DraftRules {
    int keptHoursAfterResolved = 0; ///< saved or thrown away; above 0

    [[nodiscard]] static domain::Result<DraftRules> load();

    [[nodiscard]] qint64 keptMs() const { return qint64 { keptHoursAfterResolved } * 3'600'000; }
};

}
