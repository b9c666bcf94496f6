// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/trail/TrailEntry.h"
#include "application/trail/UnusualAccess.h"
#include "domain/access/Role.h"
#include "domain/common/Time.h"

#include <vector>

namespace rooftree::app {

/// One thing that somebody did with a patient's record, reading included.
struct AccessEntry {
    domain::Instant at;
    QString who; ///< empty: nobody was signed in
    domain::Role role;
    Action action;
    QString station;
};

/// Who has looked at a patient, out of the audit trail.
class AccessLog {
public:
    AccessLog() = default;
    AccessLog(const AccessLog&) = delete;
    AccessLog& operator=(const AccessLog&) = delete;
    virtual ~AccessLog() = default;

    /// Newest first, at most so many.
    [[nodiscard]] virtual Result<std::vector<AccessEntry>> ofPatient(
        const Authorized<Action::SeeAccessLog>& proof, int most)
        = 0;

    /// The trail as a whole, newest first.
    [[nodiscard]] virtual Result<std::vector<TrailEntry>> find(
        const Authorized<Action::SeeTrail>& proof, const TrailFilter& filter)
        = 0;
    /// Who opened records since then, oldest first.
    [[nodiscard]] virtual Result<std::vector<RecordOpening>> openings(
        const Authorized<Action::SeeTrail>& proof, domain::Instant since)
        = 0;
    /// When the trail's end was last put on paper.
    [[nodiscard]] virtual Result<std::optional<domain::Instant>> lastAnchor(
        const Authorized<Action::PrintAnchor>& proof)
        = 0;
};

}
