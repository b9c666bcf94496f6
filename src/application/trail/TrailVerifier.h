// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/trail/TrailAnchor.h"
#include "application/trail/TrailReport.h"

namespace rooftree::app {

/// Walks along the audit trail and says whether it is whole.
class TrailVerifier {
public:
    TrailVerifier() = default;
    TrailVerifier(const TrailVerifier&) = delete;
    TrailVerifier& operator=(const TrailVerifier&) = delete;
    virtual ~TrailVerifier() = default;

    /// A report also when something is wrong; an Error only when the trail could not be read. With
    /// an anchor that was kept elsewhere, a trail that was written anew is found too.
    [[nodiscard]] virtual Result<TrailReport> verify(
        const Authorized<Action::VerifyTrail>& proof, const std::optional<TrailAnchor>& anchor = {})
        = 0;

    /// Where the trail ends now.
    [[nodiscard]] virtual Result<TrailHead> head(const Authorized<Action::PrintAnchor>& proof) = 0;
};

}
