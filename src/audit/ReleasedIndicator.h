// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/SmallNumbers.h"

namespace rooftree::audit {

/// The numbers of one indicator as texts, in the order of its result: as counted, or with small
/// numbers hidden and clinicians left out.
struct ReleasedIndicator {
    ReleasedTally total;
    std::vector<ReleasedTally> byMonth;
    std::vector<ReleasedTally> byTeam;
    std::vector<ReleasedTally> byClinician;
    QStringList excluded;
    QStringList notMet;
    QString missing;
};

[[nodiscard]] ReleasedIndicator release(
    const IndicatorResult& result, const std::optional<SmallNumbers>& policy);

}
