// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/OpenWork.h"
#include "domain/people/Staff.h"

namespace rooftree::app {

/// Whose work would have nobody if `before` became `after`: their own when they stop keeping calls,
/// that of a team or role when no one of `everybody` would be left in it, the visits when they stop
/// seeing patients. Work that nobody is asked for is lost without a word (HZ-04).
[[nodiscard]] WorkShare workLeft(const domain::Staff& before, const domain::Staff& after,
    const std::vector<domain::Staff>& everybody, domain::Instant now);

/// The same for somebody who leaves the practice.
[[nodiscard]] WorkShare workLeftBy(
    const domain::Staff& leaver, const std::vector<domain::Staff>& everybody, domain::Instant now);

/// Calls and promises on one side, visits on the other: they are handed to different people.
struct OpenCounts {
    int calls = 0;
    int visits = 0;
};

[[nodiscard]] OpenCounts countOpen(const std::vector<OpenCall>& open);

}
