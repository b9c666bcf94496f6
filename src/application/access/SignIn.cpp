// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/SignIn.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    auto refused() { return domain::fail(ErrorKind::Denied, u"password"_s, u"sign-in.refused"_s); }

}

SignIn::SignIn(StaffRepository& staff, const PasswordHasher& hasher)
    : m_staff(staff)
    , m_hasher(hasher)
{
}

Result<SignedIn> SignIn::run(const QString& userName, const QString& password,
    const QString& station, std::optional<domain::Role> role) const
{
    const auto found = m_staff.byUserName(userName.trimmed().toLower());
    if (!found)
        return domain::failure(found);
    if (!*found || !(*found)->isActive) {
        m_hasher.waste(password);
        return refused();
    }
    const auto& staff = **found;
    const auto hash = m_staff.passwordHash(staff.id);
    if (!hash)
        return domain::failure(hash);
    if (!m_hasher.verify(password, *hash))
        return refused();
    if (staff.roles.empty() || (role && !staff.has(*role)))
        return domain::fail(ErrorKind::Denied, u"role"_s, u"sign-in.no-such-role"_s);
    return SignedIn { staff,
        { staff.id, role.value_or(staff.roles.front()), staff.name, station } };
}

}
