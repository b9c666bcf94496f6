// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/TrailDetails.h"
#include "domain/access/Action.h"
#include "domain/access/Role.h"
#include "domain/common/Ids.h"
#include "domain/common/Time.h"

namespace rooftree::app {

/// One event of the trail as it is shown.
struct TrailEntry {
    qint64 event = 0;
    domain::Instant at;
    QString who; ///< empty: nobody was signed in
    domain::Role role = domain::Role::Reception;
    domain::Action action = domain::Action::ReadRecord;
    TrailOutcome outcome = TrailOutcome::Ok;
    std::optional<domain::PatientId> patient;
    QString patientName; ///< "AHMED, Margaret"; empty without a patient
    TrailObject object;
    QString purpose;
    QString station;
};

/// Which events are asked for; what is not said is not asked.
struct TrailFilter {
    std::optional<domain::StaffId> staff = {};
    std::optional<domain::PatientId> patient = {};
    std::optional<domain::Action> action = {};
    domain::Instant from;
    domain::Instant until; ///< not any more
    int most = 1000;
};

}
