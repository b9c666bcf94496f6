// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "application/documents/IssuedPlanRepository.h"

namespace rooftree::app {

/// Takes a plan that was issued out of the record, to be put on paper in any rendering.
class ReprintPlan final {
public:
    ReprintPlan(UnitOfWork& work, IssuedPlanRepository& plans) : m_work(work), m_plans(plans) { }

    struct Issued {
        IssuedPlan plan;
        /// The newest plan of the patient, when it is not this one: what the paper has to say
        /// (HZ-11).
        std::optional<IssuedPlan> replacedBy;
    };

    /// In the trail before anybody has it. NotFound "plan.not-found", also for a plan of another
    /// patient than the proof's (HZ-03).
    [[nodiscard]] Result<Issued> run(
        const Authorized<Action::PrintDocument>& proof, const QUuid& uid) const;

private:
    [[nodiscard]] Result<Issued> find(PatientId patient, const QUuid& uid) const;

    UnitOfWork& m_work;
    IssuedPlanRepository& m_plans;
};

}
