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

    /// When the sheet is drawn: inside the transaction that gives it its number, so that no other
    /// plan can come between.
    struct Turn {
        int number = 0;
        domain::Instant at;
        std::vector<IssuedPlan> before; ///< what the patient was given until now
    };

    using Render = std::function<Result<Sheet>(const Turn& turn)>;

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
