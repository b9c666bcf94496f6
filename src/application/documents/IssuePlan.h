// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/documents/IssuedPlanRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Freezes the sheet that the patient takes home. Rendering happens outside (documents); this keeps
/// what was rendered.
class IssuePlan final {
public:
    IssuePlan(UnitOfWork& work, IssuedPlanRepository& plans, Publisher& publisher,
        const domain::Clock& clock);

    struct Sheet {
        QByteArray content; ///< canonical JSON
        QByteArray pdf;
    };

    /// Draws the sheet for its number and moment.
    using Render = std::function<Result<Sheet>(int number, domain::Instant at)>;

    /// The same uid again returns the sheet issued before.
    [[nodiscard]] Result<IssuedPlan> run(const Authorized<Action::IssuePlan>& proof,
        const domain::SaveKey& key, const QUuid& uid, domain::ConsultationId consultation,
        const Render& render) const;

private:
    UnitOfWork& m_work;
    IssuedPlanRepository& m_plans;
    Publisher& m_publisher;
    const domain::Clock& m_clock;
};

}
