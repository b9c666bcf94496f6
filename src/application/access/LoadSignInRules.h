// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/SignInRules.h"
#include "domain/common/Result.h"

namespace rooftree::app {

/// The rules that ship with the program. A broken file is a broken build.
[[nodiscard]] domain::Result<domain::SignInRules> loadSignInRules();

}
