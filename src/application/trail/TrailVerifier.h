// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/trail/TrailReport.h"

namespace rooftree::app {

/// Walks along the audit trail and says whether it is whole.
class TrailVerifier {
public:
    TrailVerifier() = default;
    TrailVerifier(const TrailVerifier&) = delete;
    TrailVerifier& operator=(const TrailVerifier&) = delete;
    virtual ~TrailVerifier() = default;

    /// A report also when something is wrong; an Error only when the trail could not be read.
    [[nodiscard]] virtual Result<TrailReport> verify(const Authorized<Action::VerifyTrail>& proof)
        = 0;
};

}
