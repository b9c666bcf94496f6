// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/PasswordCheck.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

PasswordCheck::PasswordCheck(StaffRepository& staff, const PasswordHasher& hasher,
    Throttle& throttle, const SessionTrail& trail)
    : m_staff(staff)
    , m_hasher(hasher)
    , m_throttle(throttle)
    , m_trail(trail)
{
}

Result<domain::Staff> PasswordCheck::run(const TryPlace& place, const QString& password) const
{
    if (const auto begun = m_throttle.begin(place); !begun)
        return domain::failure(begun);
    const auto found = m_staff.byUserName(place.userName.trimmed().toLower());
    if (!found)
        return domain::failure(found);
    QByteArray hash;
    if (*found && (*found)->isActive) {
        const auto stored = m_staff.passwordHash((*found)->id);
        if (!stored)
            return domain::failure(stored);
        hash = *stored;
    }
    const bool isRight = !hash.isEmpty() && m_hasher.verify(password, hash);
    if (hash.isEmpty())
        m_hasher.waste(password);
    if (isRight)
        return **found;
    const auto account = *found ? std::optional((*found)->id) : std::nullopt;
    if (const auto noted = m_trail.refused(place.station, account); !noted)
        return domain::failure(noted);
    return domain::fail(ErrorKind::Denied, u"password"_s, u"sign-in.refused"_s);
}

Result<void> PasswordCheck::confirm(const TryPlace& place) const
{
    return m_throttle.succeeded(place);
}

}
