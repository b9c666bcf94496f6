// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/SessionTrail.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;

    TrailDetails refusal(std::optional<domain::StaffId> account)
    {
        const TrailObject object
            = account ? TrailObject { u"staff"_s, account->value() } : TrailObject {};
        return { TrailOutcome::Refused, object, {} };
    }

}

SessionTrail::SessionTrail(const Gate& gate, UnitOfWork& work) : m_gate(gate), m_work(work) { }

template <Action A>
Result<void> SessionTrail::note(const Actor& who, const TrailDetails& details) const
{
    const auto proof = m_gate.allow<A>(who);
    if (!proof)
        return domain::failure(proof);
    return m_work.note(WriteStamp::of(*proof, domain::SaveKey::make(), details));
}

Result<void> SessionTrail::started(const Actor& who) const
{
    return note<Action::StartSession>(who);
}

Result<void> SessionTrail::refused(
    const QString& station, std::optional<domain::StaffId> account) const
{
    // Nobody is signed in: it is the program that says so.
    const auto proof = m_gate.asSystem<Action::RefuseSession>(station);
    return m_work.note(WriteStamp::of(proof, domain::SaveKey::make(), refusal(account)));
}

Result<void> SessionTrail::locked(const Actor& who) const { return note<Action::LockSession>(who); }

Result<void> SessionTrail::unlocked(const Actor& who) const
{
    return note<Action::UnlockSession>(who);
}

Result<void> SessionTrail::unlockRefused(const Actor& who) const
{
    return note<Action::UnlockSession>(who, refusal(who.staff));
}

Result<void> SessionTrail::ended(const Actor& who) const { return note<Action::EndSession>(who); }

}
