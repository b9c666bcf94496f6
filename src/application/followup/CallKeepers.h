// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Staff.h"

namespace rooftree::app {

/// Whether what waits for somebody is seen by them: they work here, sign in, and have a role that
/// may see the calls by the matrix that ships. Work that is given to anybody else is lost without a
/// word (HZ-04).
[[nodiscard]] bool keepsCalls(const domain::Staff& person);

/// Whether people are booked with somebody: they work here and are clinicians, with an account or
/// without.
[[nodiscard]] bool takesVisits(const domain::Staff& person);

}
