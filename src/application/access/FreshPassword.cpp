// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/FreshPassword.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

namespace {

    constexpr qint64 kMsOfMinute = 60'000;

    auto again() { return domain::fail(ErrorKind::Denied, u"freshPassword"_s, u"fresh.again"_s); }

}

FreshPassword::FreshPassword(StaffRepository& staff, const PasswordCheck& check,
    const domain::SteadyClock& clock, int minutes)
    : m_staff(staff)
    , m_check(check)
    , m_clock(clock)
    , m_minutes(minutes)
{
}

Result<FreshProof> FreshPassword::ask(const domain::Actor& actor, const QString& password) const
{
    if (!actor.staff)
        return again();
    const auto person = m_staff.find(*actor.staff);
    if (!person)
        return domain::failure(person);
    const TryPlace place { person->userName, actor.station, false };
    if (const auto right = m_check.run(place, password); !right)
        return domain::failure(right);
    if (const auto confirmed = m_check.confirm(place); !confirmed)
        return domain::failure(confirmed);
    return FreshProof(*actor.staff, m_clock.now());
}

Result<void> FreshPassword::check(const FreshProof& proof, const domain::Actor& actor) const
{
    const auto now = m_clock.now();
    const bool isOld
        = proof.m_at.boot != now.boot || now.ms - proof.m_at.ms > m_minutes * kMsOfMinute;
    if (isOld || actor.staff != proof.m_staff)
        return again();
    return {};
}

}
