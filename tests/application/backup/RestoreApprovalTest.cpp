// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/RestoreApproval.h"

#include "catch_compat.h"
#include "support/OpenGate.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Role;

namespace {

domain::Staff person(qint64 id, std::vector<Role> roles)
{
    return { domain::StaffId(id), QUuid::createUuid(), u"Person %1"_s.arg(id),
        domain::Profession::Other, {}, u"user%1"_s.arg(id), std::move(roles), true,
        domain::RowVersion::first() };
}

app::SignedIn signedIn(const domain::Staff& staff)
{
    return { staff, { staff.id, staff.roles.front(), staff.name, u"desk"_s } };
}

QString refusal(const app::SignedIn& first, const std::optional<app::SignedIn>& second,
    const std::vector<domain::Staff>& staff)
{
    const auto approval = app::approveRestore(app::Gate::ofRoles(), first, second, staff);
    return approval ? QString() : approval.error().detail;
}

}

TEST_CASE("a manager and an administrator restore together, whoever signs in first",
    "[application][backup][r43]")
{
    const auto manager = person(1, { Role::Reception, Role::Manager });
    const auto administrator = person(2, { Role::Administrator });
    const std::vector staff { manager, administrator };

    const auto approval = app::approveRestore(
        app::Gate::ofRoles(), signedIn(administrator), signedIn(manager), staff);

    REQUIRE(approval);
    CHECK_FALSE(approval->isAlone());
    CHECK(approval->by.actor().staff == manager.id);
    CHECK(approval->by.actor().role == Role::Manager);
    CHECK(approval->with->actor().staff == administrator.id);
    CHECK(approval->with->actor().role == Role::Administrator);
    CHECK(refusal(signedIn(manager), signedIn(administrator), staff).isEmpty());
}

TEST_CASE("one person is not two, and two of one role are not a pair", "[application][backup][r43]")
{
    const auto both = person(1, { Role::Manager, Role::Administrator });
    const auto manager = person(2, { Role::Manager });
    const auto otherManager = person(3, { Role::Manager });
    const auto nurse = person(4, { Role::Clinician });
    const auto refused = u"restore.two-people"_s;

    CHECK(refusal(signedIn(both), signedIn(both), { both }) == refused);
    CHECK(refusal(signedIn(manager), signedIn(otherManager), { manager, otherManager }) == refused);
    CHECK(refusal(signedIn(manager), signedIn(nurse), { manager, nurse }) == refused);
    CHECK(refusal(signedIn(nurse), {}, { nurse }) == refused);
}

TEST_CASE("alone restores only who is alone with the roles", "[application][backup][r43]")
{
    const auto both = person(1, { Role::Manager, Role::Administrator });
    auto leaver = person(2, { Role::Administrator });
    const auto nurse = person(3, { Role::Clinician });

    CHECK(refusal(signedIn(both), {}, { both, leaver, nurse }) == u"restore.two-people"_s);
    leaver.isActive = false;
    const auto approval
        = app::approveRestore(app::Gate::ofRoles(), signedIn(both), {}, { both, leaver, nurse });
    REQUIRE(approval);
    CHECK(approval->isAlone());
    CHECK(approval->by.actor().role == Role::Manager);
}
