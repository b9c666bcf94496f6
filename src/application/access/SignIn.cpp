// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/SignIn.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using Purpose = SignInTry::Purpose;

Result<SignedIn> SignIn::run(const SignInTry& wish) const
{
    const TryPlace place { wish.userName, wish.station, wish.purpose == Purpose::TakeBack };
    const auto staff = m_needs.check.run(place, wish.password);
    if (!staff)
        return domain::failure(staff);
    if (staff->roles.empty() || (wish.role && !staff->has(*wish.role)))
        return domain::fail(ErrorKind::Denied, u"role"_s, u"sign-in.no-such-role"_s);
    const SignedIn person { *staff,
        { staff->id, wish.role.value_or(staff->roles.front()), staff->name, wish.station } };
    if (const auto admitted = admit(wish, person.actor); !admitted)
        return domain::failure(admitted);
    if (const auto confirmed = m_needs.check.confirm(place); !confirmed)
        return domain::failure(confirmed);
    renewHash(person.actor, wish.password);
    return person;
}

Result<void> SignIn::admit(const SignInTry& wish, const domain::Actor& actor) const
{
    if (wish.purpose != Purpose::Enter)
        return m_needs.trail.unlocked(actor);
    if (const auto checked = checkCode(wish, actor); !checked)
        return checked;
    return m_needs.trail.started(actor);
}

Result<void> SignIn::checkCode(const SignInTry& wish, const domain::Actor& actor) const
{
    const auto proof = m_needs.gate.allow<Action::ManageOwnAccount>(actor);
    if (!proof)
        return domain::failure(proof);
    const auto checked = m_needs.secondFactors.check(*proof, wish.code);
    if (!checked && checked.error().detail == u"code.wrong"_s) {
        if (const auto noted = m_needs.trail.refused(wish.station, actor.staff); !noted)
            return noted;
    }
    return checked;
}

/// Best effort: whoever is let in is let in, and the next sign-in tries again.
void SignIn::renewHash(const domain::Actor& actor, const QString& password) const
{
    const auto stored = m_needs.staff.passwordHash(*actor.staff);
    if (!stored || !m_needs.hasher.needsRehash(*stored))
        return;
    const auto proof = m_needs.gate.allow<Action::ManageOwnAccount>(actor);
    const auto hash = m_needs.hasher.hash(password);
    if (!proof || !hash)
        return;
    const auto saved = m_needs.work.write(WriteStamp::of(*proof, domain::SaveKey::make()),
        [&](EventId event) { return m_needs.staff.setPasswordHash(*actor.staff, *hash, event); });
    static_cast<void>(saved);
}

}
