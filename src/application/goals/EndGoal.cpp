// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/goals/EndGoal.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

Result<SaveOutcome> EndGoal::run(const Authorized<Action::WriteConsultation>& proof,
    const domain::SaveKey& key, const GoalEndings::Ending& ending) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    const TrailDetails details { TrailOutcome::Ok, { u"goal"_s, ending.goal.value() } };
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            const auto goal = m_ports.endings.goals.find(ending.goal);
            if (!goal)
                return domain::failure(goal);
            if (goal->patient != *proof.patient())
                return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
            return GoalEndings(m_ports.endings)
                .carryOut(ending, { *by, m_ports.clock.now() }, event);
        });
    if (saved) {
        for (const auto kind : { Change::Kind::Calls, Change::Kind::Record })
            m_ports.publisher.publish({ kind, *proof.patient() });
    }
    return saved;
}

}
