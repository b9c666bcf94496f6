// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/RestrictionModel.h"

namespace rooftree::presentation {

using domain::Action;

RestrictionModel::RestrictionModel(const Desk& desk, domain::PatientId patient, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
{
}

void RestrictionModel::refresh()
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            patient = this->patient()]() -> app::Result<app::Restriction> {
            const auto proof = services.gate.allow<Action::RestrictRecord>(actor, { patient });
            return proof ? services.restrictRecord.current(*proof) : domain::failure(proof);
        },
        [this](const app::Result<app::Restriction>& restriction) {
            if (!restriction) {
                Q_EMIT refused(restriction.error());
                return;
            }
            m_restriction = *restriction;
            Q_EMIT read();
        });
}

bool RestrictionModel::mayChange() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::RestrictRecord);
}

QString RestrictionModel::reason() const
{
    const auto* reason = m_desk.services.accessRules.restrictionReason(m_restriction.reason);
    return reason ? reason->label : QString();
}

const std::vector<app::AccessReason>& RestrictionModel::reasons() const
{
    return m_desk.services.accessRules.restrictionReasons;
}

template <class Use> void RestrictionModel::change(Use use)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), patient = this->patient(),
            use]() -> app::Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::RestrictRecord>(actor, { patient });
            return proof ? use(services.restrictRecord, *proof) : domain::failure(proof);
        },
        [this](const app::Result<app::SaveOutcome>& outcome) {
            m_isBusy = false;
            if (outcome)
                refresh();
            else
                Q_EMIT refused(outcome.error());
        });
}

void RestrictionModel::restrict(const QString& reason)
{
    change([reason, key = domain::SaveKey::make()](const auto& record, const auto& proof) {
        return record.restrict(proof, key, reason);
    });
}

void RestrictionModel::lift()
{
    change([key = domain::SaveKey::make()](
               const auto& record, const auto& proof) { return record.lift(proof, key); });
}

}
