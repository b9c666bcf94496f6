// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/documents/IssuePlan.h"

#include "application/common/SavedUnread.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

IssuePlan::IssuePlan(
    UnitOfWork& work, IssuedPlanRepository& plans, Publisher& publisher, const domain::Clock& clock)
    : m_work(work)
    , m_plans(plans)
    , m_publisher(publisher)
    , m_clock(clock)
{
}

Result<IssuedPlan> IssuePlan::run(const Authorized<Action::IssuePlan>& proof,
    const domain::SaveKey& key, const QUuid& uid, domain::ConsultationId consultation,
    const Render& render) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    const auto saved = m_work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto number = m_plans.nextNumber(*proof.patient());
        if (!number)
            return domain::failure(number);
        const auto before = m_plans.ofPatient(*proof.patient());
        if (!before)
            return domain::failure(before);
        const auto at = m_clock.now();
        auto sheet = render({ *number, at, *before });
        if (!sheet)
            return domain::failure(sheet);
        const IssuedPlan plan { domain::IssuedPlanId(0), uid, *proof.patient(), consultation,
            *number, at, u"a4"_s, std::move(sheet->content), std::move(sheet->pdf) };
        const auto added = m_plans.add(plan, event);
        return added ? Result<void> {} : domain::failure(added);
    });
    if (!saved)
        return domain::failure(saved);
    auto plan = m_plans.byUid(uid);
    if (!plan)
        return savedUnread();
    if (!*plan)
        return domain::fail(ErrorKind::NotFound, u"plan"_s, u"plan.not-found"_s);
    m_publisher.publish({ Change::Kind::Record, proof.patient() });
    return **std::move(plan);
}

}
