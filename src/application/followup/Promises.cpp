// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/Promises.h"

#include "application/trail/NoteReading.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    void conceal(PromiseRow& row)
    {
        row.isConcealed = true;
        row.born.reset();
        row.nhsNumber.reset();
        row.action.content.words.clear();
        if (row.note)
            row.note->reason.clear();
    }

    bool isOwn(const domain::ActionOwner& owner, const domain::Actor& actor)
    {
        return (owner.person && owner.person == actor.staff)
            || (owner.role && *owner.role == actor.role);
    }

}

Result<std::vector<PromiseRow>> Promises::open(
    const Authorized<Action::SeeCalls>& proof, CallScope scope) const
{
    if (const auto noted = noteReading(m_ports.work, proof); !noted)
        return domain::failure(noted);
    return list(proof, scope);
}

Result<std::vector<PromiseRow>> Promises::list(
    const Authorized<Action::SeeCalls>& proof, CallScope scope) const
{
    auto rows = m_ports.actions.promised(scope, proof.actor().staff);
    const auto concealed = m_ports.standings.concealedFrom(proof.actor());
    if (!concealed)
        return domain::failure(concealed);
    if (rows) {
        for (auto& row : *rows) {
            if (concealed->contains(row.action.patient))
                conceal(row);
        }
    }
    return rows;
}

template <domain::Action A>
Result<SaveOutcome> Promises::write(
    const Authorized<A>& proof, const domain::SaveKey& key, const Settling& settling) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    const TrailDetails details { TrailOutcome::Ok, { u"plan_action"_s, settling.id.value() } };
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            const auto action = m_ports.actions.find(settling.id);
            if (!action)
                return domain::failure(action);
            if (action->patient != *proof.patient())
                return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
            if (settling.isOwnersAlone && !isOwn(action->content.owner, proof.actor()))
                return domain::fail(ErrorKind::Denied, u"planAction"_s, u"action.not-yours"_s);
            const auto settled = settling.isDone
                ? std::optional(ActionSettled { *by, m_ports.clock.now() })
                : std::nullopt;
            return m_ports.actions.settle(settling.id, settling.base, settled, event);
        });
    if (saved) {
        for (const auto kind : { Change::Kind::Calls, Change::Kind::Record })
            m_ports.publisher.publish({ kind, *proof.patient() });
    }
    return saved;
}

Result<SaveOutcome> Promises::settle(const Authorized<Action::RecordContact>& proof,
    const domain::SaveKey& key, domain::PlanActionId id, domain::RowVersion base, bool isDone) const
{
    return write(proof, key, { id, base, isDone, false });
}

Result<SaveOutcome> Promises::tick(const Authorized<Action::TickPromise>& proof,
    const domain::SaveKey& key, domain::PlanActionId id, domain::RowVersion base, bool isDone) const
{
    return write(proof, key, { id, base, isDone, true });
}

}
