// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"

namespace rooftree::app {

/// Acts that write nothing but are in the trail all the same: what was looked at, counted,
/// taken out or put on paper.
[[nodiscard]] constexpr bool isReading(Action action)
{
    switch (action) {
    case Action::ReadDemographics:
    case Action::SearchPatients:
    case Action::SeeToday:
    case Action::SeeCalls:
    case Action::SeeLooseEnds:
    case Action::SeeCourses:
    case Action::SeeRegister:
    case Action::SeeAccessLog:
    case Action::SeeTrail:
    case Action::RunReports:
    case Action::ExportReport:
    case Action::PrintDocument:
    case Action::PrintAnchor:
    case Action::VerifyTrail:
    case Action::UseOpioidTotal:
    case Action::SeeTraining:
    case Action::SeeRecall:
    case Action::ExportRecall:
        return true;
    default:
        return false;
    }
}

/// One event of an act that is not a write. `object` is a kind of ours, never what somebody typed.
/// An Error means that it is not in the trail: what leaves the practice stays here then.
template <Action A>
[[nodiscard]] Result<void> noteReading(
    UnitOfWork& work, const Authorized<A>& proof, const TrailObject& object = {})
{
    static_assert(isReading(A));
    return work.note(
        WriteStamp::of(proof, domain::SaveKey::make(), { TrailOutcome::Ok, object, {} }));
}

}
