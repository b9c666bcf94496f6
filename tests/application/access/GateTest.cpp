// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Gate.h"

#include "catch_compat.h"

using namespace rooftree;
using domain::Action;
using domain::Actor;
using domain::Role;

namespace {

Actor acting(Role role)
{
    return { domain::StaffId(1), role, QStringLiteral("Somebody"), QStringLiteral("desk") };
}

}

TEST_CASE("only the gate can make a proof", "[application][access][hz20_c2]")
{
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<app::Authorized<Action::ReadRecord>>);
    STATIC_REQUIRE_FALSE(
        std::is_constructible_v<app::Authorized<Action::ReadRecord>, Actor, app::Object>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<app::Authorized<Action::FindPatients>,
        app::Authorized<Action::ReadRecord>>);
}

TEST_CASE("a receptionist finds people but never reads a record", "[application][access]")
{
    const auto gate = app::Gate::standard();

    CHECK(gate.allow<Action::FindPatients>(acting(Role::Reception)));
    CHECK(gate.allow<Action::OfferKiosk>(acting(Role::Reception)));
    CHECK_FALSE(gate.allow<Action::ReadRecord>(acting(Role::Reception)));
    CHECK_FALSE(gate.allow<Action::WriteConsultation>(acting(Role::Reception)));
}

TEST_CASE("an administrator sees nothing clinical", "[application][access][hz20_c2]")
{
    const auto gate = app::Gate::standard();

    for (const auto action : { Action::ReadRecord, Action::SeeCalls, Action::FindPatients,
             Action::RunReports, Action::WriteConsultation, Action::IssuePlan })
        CHECK_FALSE(gate.isAllowed(acting(Role::Administrator), action));
    CHECK(gate.isAllowed(acting(Role::Administrator), Action::ManageUsers));
}

TEST_CASE("the refusal is an error of kind denied", "[application][access]")
{
    const auto refused = app::Gate::standard().allow<Action::ManageUsers>(acting(Role::Tutor));

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == domain::ErrorKind::Denied);
}

TEST_CASE("what the matrix leaves empty is denied", "[application][access][hz20_c2]")
{
    const auto gate = app::Gate::fromMatrix("action,reception,clinician\nrecord.read,,allow\n");

    REQUIRE(gate);
    CHECK(gate->isAllowed(acting(Role::Clinician), Action::ReadRecord));
    CHECK_FALSE(gate->isAllowed(acting(Role::Reception), Action::ReadRecord));
    CHECK_FALSE(gate->isAllowed(acting(Role::Manager), Action::ReadRecord));
    CHECK_FALSE(gate->isAllowed(acting(Role::Clinician), Action::FindPatients));
}

TEST_CASE(
    "a matrix with an unknown action, role or missing cell is refused", "[application][access]")
{
    CHECK_FALSE(app::Gate::fromMatrix("action,reception\nrecord.raed,allow\n"));
    CHECK_FALSE(app::Gate::fromMatrix("action,janitor\nrecord.read,allow\n"));
    CHECK_FALSE(app::Gate::fromMatrix("action,reception,clinician\nrecord.read,allow\n"));
}

TEST_CASE("the matrix that ships has a line for every action", "[application][access]")
{
    const auto gate = app::Gate::standard();
    for (int each = 0; each <= static_cast<int>(Action::NoteClockJump); ++each) {
        const auto action = static_cast<Action>(each);
        bool somebody = app::isProgramsAct(action);
        for (int role = 0; role <= static_cast<int>(Role::Auditor); ++role)
            somebody = somebody || gate.isAllowed(acting(static_cast<Role>(role)), action);
        INFO(domain::toWord(action).toStdString());
        CHECK(somebody);
    }
}
