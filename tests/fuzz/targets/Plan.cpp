// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the frozen sheet that a plan is printed from, years later.
#include "documents/FrozenPlan.h"
#include "fuzz/targets/Targets.h"

namespace rooftree::fuzz {

void plan(const QByteArray& bytes)
{
    const auto read = documents::fromCanonicalJson(bytes);
    if (!read) {
        require(!read.error().detail.isEmpty());
        return;
    }
    const auto written = documents::toCanonicalJson(*read);
    const auto again = documents::fromCanonicalJson(written);
    require(again.has_value() && documents::toCanonicalJson(*again) == written);
}

}
