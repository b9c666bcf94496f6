// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeskFixture.h"

namespace rooftree::testing {

struct PromisedCall {
    domain::PatientId patient;
    QString goal;
    QDate due; ///< today or later, as long as the desk's clock stands
    std::optional<domain::StaffId> owner;
};

/// Makes a goal with a plan and the promise to phone about it, in a consultation of the nurse.
domain::FollowUpId promise(DeskFixture& desk, const PromisedCall& call);

/// The nurse promises something in a review of the patient's only goal.
void promiseFor(DeskFixture& desk, domain::PatientId patient, const QString& words);

/// The newest versions of the goals of a patient.
std::vector<domain::Goal> goalsOf(DeskFixture& desk, domain::PatientId patient);

/// Another desk speaks to the patient and saves it.
void close(DeskFixture& desk, domain::FollowUpId followUp, domain::PatientId patient);

/// Everybody's open calls, soonest first.
std::vector<app::CallRow> openCalls(DeskFixture& desk);

}
