// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/PermissionMatrix.h"

/// The words people read for what can be done here, and for what opening a record asks.
namespace rooftree::presentation {

/// "Open a patient's record".
[[nodiscard]] QString label(domain::Action action);

/// "an own record", as in: on an own record.
[[nodiscard]] QString label(domain::Standing standing);

/// "says why"; empty where it is refused.
[[nodiscard]] QString label(app::Demand demand);

[[nodiscard]] QString label(domain::ClaimKind kind);

}
