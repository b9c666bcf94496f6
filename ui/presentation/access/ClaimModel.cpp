// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/ClaimModel.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

using domain::Action;
using domain::ClaimKind;

std::optional<ClaimKind> claimWanted(const domain::Error& error)
{
    if (error.detail == u"access.needs-reason"_s)
        return ClaimKind::Reason;
    if (error.detail == u"access.needs-caring"_s)
        return ClaimKind::Caring;
    if (error.detail == u"access.needs-break-glass"_s)
        return ClaimKind::BreakGlass;
    return std::nullopt;
}

ClaimModel::ClaimModel(const Desk& desk, domain::PatientId patient, ClaimKind kind, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
    , m_kind(kind)
    , m_key(domain::SaveKey::make())
{
}

std::vector<app::AccessReason> ClaimModel::reasons() const
{
    return m_desk.services.accessRules.reasonsFor(m_kind);
}

bool ClaimModel::needsWords(const QString& code) const
{
    const auto* reason = m_desk.services.accessRules.claimReason(m_kind, code);
    return reason && reason->needsWords;
}

int ClaimModel::minutes() const { return m_desk.services.accessRules.minutes(m_kind); }

void ClaimModel::readName()
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            patient = this->patient()]() -> app::Result<std::vector<app::DirectoryEntry>> {
            const auto proof = services.gate.allow<Action::FindPatients>(actor);
            return proof ? services.findPeople.entries(*proof, { patient })
                         : domain::failure(proof);
        },
        [this](const app::Result<std::vector<app::DirectoryEntry>>& entries) {
            if (!entries || entries->empty())
                return;
            const auto& entry = entries->front();
            if (const auto name = domain::PersonName::parse(entry.family, entry.given))
                m_name = name->familyFirst();
            Q_EMIT named();
        });
}

void ClaimModel::claim(const QString& reason, const QString& words)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), patient = this->patient(),
            key = m_key, made = app::ClaimAccess::Claim { m_kind, reason, words }]()
            -> app::Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::ClaimAccess>(actor, { patient });
            return proof ? services.claimAccess.run(*proof, key, made) : domain::failure(proof);
        },
        [this](const app::Result<app::SaveOutcome>& outcome) {
            m_isBusy = false;
            if (outcome)
                Q_EMIT claimed();
            else
                Q_EMIT refused(outcome.error());
        });
}

}
