// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/ReferralsModel.h"

#include "application/consultation/Referrals.h"
#include "application/followup/Promises.h"
#include "application/goals/EndGoal.h"

namespace rooftree::presentation {

using domain::Action;

ReferralsModel::ReferralsModel(
    const Desk& desk, domain::PatientId patient, UndoOffer& undo, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
    , m_undo(undo)
{
}

bool ReferralsModel::maySettle() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::WriteConsultation);
}

void ReferralsModel::settle(const RecordSummary::ReferralLine& line)
{
    save(line.note, line.version, true);
}

void ReferralsModel::save(domain::ReferralNoteId note, domain::RowVersion base, bool isSettled)
{
    ask(
        Topic::Save,
        [key = domain::SaveKey::make(), note, base, isSettled](const app::Services& services,
            const domain::Actor& actor,
            const PatientContext& context) -> domain::Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::WriteConsultation>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.referrals.settle(*proof, key, note, base, isSettled);
        },
        [this, note, base, isSettled](const domain::Result<app::SaveOutcome>& saved) {
            if (!saved) {
                Q_EMIT refused(saved.error());
                return;
            }
            if (isSettled)
                m_undo.offer(tr("An open action is settled."),
                    [this, note, base] { save(note, base.next(), false); });
            Q_EMIT changed();
        });
}

bool ReferralsModel::mayTick() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::RecordContact);
}

void ReferralsModel::settleAction(const RecordSummary::ActionLine& line)
{
    saveAction(line.action, line.version, true);
}

void ReferralsModel::saveAction(domain::PlanActionId action, domain::RowVersion base, bool isDone)
{
    ask(
        Topic::Save,
        [key = domain::SaveKey::make(), action, base, isDone](const app::Services& services,
            const domain::Actor& actor,
            const PatientContext& context) -> domain::Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::RecordContact>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.promises.settle(*proof, key, action, base, isDone);
        },
        [this, action, base, isDone](const domain::Result<app::SaveOutcome>& saved) {
            if (!saved) {
                Q_EMIT refused(saved.error());
                return;
            }
            if (isDone)
                m_undo.offer(tr("Done, and off the open actions."),
                    [this, action, base] { saveAction(action, base.next(), false); });
            Q_EMIT changed();
        });
}

void ReferralsModel::endGoal(const app::GoalEndings::Ending& ending)
{
    ask(
        Topic::Save,
        [key = domain::SaveKey::make(), ending](const app::Services& services,
            const domain::Actor& actor,
            const PatientContext& context) -> domain::Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::WriteConsultation>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.endGoal.run(*proof, key, ending);
        },
        [this](const domain::Result<app::SaveOutcome>& saved) {
            if (!saved) {
                Q_EMIT refused(saved.error());
                return;
            }
            Q_EMIT goalEnded();
            Q_EMIT changed();
        });
}

}
