// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/documents/ReprintPlan.h"

#include "application/trail/NoteReading.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

Result<ReprintPlan::Issued> ReprintPlan::find(PatientId patient, const QUuid& uid) const
{
    auto plan = m_plans.byUid(uid);
    if (!plan)
        return domain::failure(plan);
    if (!*plan || (*plan)->patient != patient)
        return domain::fail(ErrorKind::NotFound, u"plan"_s, u"plan.not-found"_s);
    auto all = m_plans.ofPatient(patient);
    if (!all)
        return domain::failure(all);
    Issued issued { **std::move(plan), {} };
    for (auto& each : *all) {
        const int newest = issued.replacedBy ? issued.replacedBy->number : issued.plan.number;
        if (each.number > newest)
            issued.replacedBy = std::move(each);
    }
    return issued;
}

Result<ReprintPlan::Issued> ReprintPlan::run(
    const Authorized<Action::PrintDocument>& proof, const QUuid& uid) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    std::optional<Issued> issued;
    const auto read = m_work.read([&]() -> Result<void> {
        auto found = find(*proof.patient(), uid);
        if (!found)
            return domain::failure(found);
        issued = *std::move(found);
        return {};
    });
    if (!read)
        return domain::failure(read);
    // Nothing leaves that is not in the trail.
    const auto noted = noteReading(m_work, proof, { u"issued_plan"_s, issued->plan.id.value() });
    if (!noted)
        return domain::failure(noted);
    return *std::move(issued);
}

}
