// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/documents/IssuedPlanRepository.h"
#include "domain/flare/FlarePlan.h"

namespace rooftree::app {

/// A flare plan as the record shows it: that there is one, how old it is, and what was given.
struct FlarePlanState {
    domain::FlarePlan plan; ///< the newest version, without its words

    struct Given {
        QUuid uid;
        int number = 1; ///< may be older than the newest version
        domain::Instant at;
    };

    std::optional<Given> given {}; ///< what was printed last
};

/// What a patient has at home, and what could be printed for them.
struct PatientPapers {
    std::vector<IssuedPlan> plans; ///< newest first, without what is on them
    std::vector<FlarePlanState> flarePlans; ///< by shape
};

class RecordPapers {
public:
    RecordPapers() = default;
    RecordPapers(const RecordPapers&) = delete;
    RecordPapers& operator=(const RecordPapers&) = delete;
    virtual ~RecordPapers() = default;

    /// One query, so that a record opens with as many as before.
    [[nodiscard]] virtual Result<PatientPapers> ofPatient(PatientId patient) = 0;
};

}
