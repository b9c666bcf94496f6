// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/OwnAccount.h"
#include "application/access/SecondFactors.h"
#include "application/followup/ReassignWork.h"

namespace rooftree::app {

/// What goes with signing in, by reference: part of Services. `rules`, `passwords`, `hasher` and
/// `steady` may be used from any thread; the rest belongs to the worker.
struct Accounts {
    const domain::SignInRules& rules;
    const PasswordRules& passwords;
    const PasswordHasher& hasher;
    const domain::SteadyClock& steady;
    const FreshPassword& fresh;
    const SecondFactors& secondFactors;
    const ReassignWork& reassignWork;
    const OwnAccount& own;
};

}
