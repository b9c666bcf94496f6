// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/SignInModel.h"

namespace rooftree::desktop {

/// One account for each kind of work, for the sign-in page of a demo practice. They are in its
/// database and in no other.
[[nodiscard]] std::vector<presentation::DemoAccount> demoAccounts();

}
