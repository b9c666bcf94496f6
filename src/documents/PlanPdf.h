// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PlanSheet.h"
#include "documents/PlanWords.h"

namespace rooftree::documents {

/// The sheet with the headings of another language.
[[nodiscard]] domain::Result<QByteArray> renderPlan(
    const PlanSheet& sheet, Rendering rendering, const PlanWords& words);

}
