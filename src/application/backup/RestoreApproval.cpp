// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/RestoreApproval.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::Role;
    using domain::Staff;

    auto refused()
    {
        return domain::fail(domain::ErrorKind::Denied, u"user"_s, u"restore.two-people"_s);
    }

    bool canSignIn(const Staff& person) { return person.isActive && !person.userName.isEmpty(); }

    bool arePair(const Staff& manager, const Staff& administrator)
    {
        return manager.id != administrator.id && manager.has(Role::Manager)
            && administrator.has(Role::Administrator);
    }

    bool hasPair(const std::vector<Staff>& staff)
    {
        return std::any_of(staff.begin(), staff.end(), [&](const auto& manager) {
            return canSignIn(manager)
                && std::any_of(staff.begin(), staff.end(), [&](const auto& administrator) {
                       return canSignIn(administrator) && arePair(manager, administrator);
                   });
        });
    }

    Result<Authorized<Action::RestoreBackup>> proofOf(
        const Gate& gate, const SignedIn& person, Role role)
    {
        auto actor = person.actor;
        actor.role = role;
        return gate.allow<Action::RestoreBackup>(actor);
    }

    Result<RestoreApproval> pairOf(
        const Gate& gate, const SignedIn& manager, const SignedIn& administrator)
    {
        auto by = proofOf(gate, manager, Role::Manager);
        if (!by)
            return domain::failure(by);
        auto with = proofOf(gate, administrator, Role::Administrator);
        if (!with)
            return domain::failure(with);
        return RestoreApproval { *by, *with };
    }

    Result<RestoreApproval> aloneOf(
        const Gate& gate, const SignedIn& person, const std::vector<Staff>& staff)
    {
        if (hasPair(staff))
            return refused();
        const auto role = person.staff.has(Role::Manager) ? Role::Manager : Role::Administrator;
        if (!person.staff.has(role))
            return refused();
        auto by = proofOf(gate, person, role);
        if (!by)
            return domain::failure(by);
        return RestoreApproval { *by, {} };
    }

}

Result<RestoreApproval> approveRestore(const Gate& gate, const SignedIn& first,
    const std::optional<SignedIn>& second, const std::vector<Staff>& staff)
{
    if (!second)
        return aloneOf(gate, first, staff);
    if (arePair(first.staff, second->staff))
        return pairOf(gate, first, *second);
    if (arePair(second->staff, first.staff))
        return pairOf(gate, *second, first);
    return refused();
}

}
