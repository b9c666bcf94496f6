// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Rules.h"
#include "application/consultation/OpenRecord.h"

namespace rooftree::presentation {

/// Which plan for flare-ups is opened when nobody said which: the one that was written last, else
/// the one of a register that the patient is on, else the first.
[[nodiscard]] QString flareShapeFor(const app::RecordView& record, const app::Rules& rules);

}
