// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/care/CareEntry.h"

namespace rooftree::presentation {

/// What an entry says, in one line: its answers in the order of the form. Words are as they were
/// typed. An answer that the sheet no longer knows shows by its id.
[[nodiscard]] QString careText(const domain::CareKind& kind, const domain::CareEntry& entry);

/// What the typed numbers come to, with the arithmetic; empty when the kind works nothing out or a
/// number is missing.
[[nodiscard]] QString careSumText(
    const domain::CareKind& kind, const domain::TypedCare& typed, const domain::PacingRules& rules);

}
