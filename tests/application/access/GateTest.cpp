// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Gate.h"

#include "catch_compat.h"
#include "support/OpenGate.h"

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
    STATIC_REQUIRE_FALSE(std::is_constructible_v<app::Authorized<Action::ReadRecord>, Actor,
        app::Object, std::optional<app::HeldClaim>>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<app::Authorized<Action::FindPatients>,
        app::Authorized<Action::ReadRecord>>);
}

TEST_CASE("a receptionist finds people but never reads a record", "[application][access]")
{
    const auto gate = test::openGate();

    CHECK(gate.allow<Action::FindPatients>(acting(Role::Reception)));
    CHECK(gate.allow<Action::OfferKiosk>(acting(Role::Reception)));
    CHECK_FALSE(gate.allow<Action::ReadRecord>(acting(Role::Reception)));
    CHECK_FALSE(gate.allow<Action::WriteConsultation>(acting(Role::Reception)));
}

TEST_CASE("an administrator sees nothing clinical", "[application][access][hz20_c2]")
{
    const auto gate = test::openGate();

    for (const auto action : { Action::ReadRecord, Action::SeeCalls, Action::FindPatients,
             Action::RunReports, Action::WriteConsultation, Action::IssuePlan })
        CHECK_FALSE(gate.isAllowed(acting(Role::Administrator), action));
    CHECK(gate.isAllowed(acting(Role::Administrator), Action::ManageUsers));
}

TEST_CASE("the refusal is an error of kind denied", "[application][access]")
{
    const auto refused = test::openGate().allow<Action::ManageUsers>(acting(Role::Tutor));

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == domain::ErrorKind::Denied);
}

TEST_CASE("the matrix that ships has a line for every action", "[application][access]")
{
    const auto gate = test::openGate();
    for (int each = 0; each <= static_cast<int>(Action::RecordQuestionnaire); ++each) {
        const auto action = static_cast<Action>(each);
        bool somebody = app::isProgramsAct(action);
        for (int role = 0; role <= static_cast<int>(Role::Kiosk); ++role)
            somebody = somebody || gate.isAllowed(acting(static_cast<Role>(role)), action);
        INFO(domain::toWord(action).toStdString());
        CHECK(somebody);
    }
}

TEST_CASE("whoever cannot claim is refused without being asked why", "[application][access]")
{
    test::LinkedToAll standings;
    const app::Gate gate(app::PermissionMatrix::fromCsv("action,reception,clinician,linked\n"
                                                        "record.read,allow,allow,reason\n"
                                                        "access.claim,,allow,allow\n")
                             .value(),
        standings);
    const app::Object patient { domain::PatientId(1) };

    const auto reception = gate.allow<Action::ReadRecord>(acting(Role::Reception), patient);
    const auto clinician = gate.allow<Action::ReadRecord>(acting(Role::Clinician), patient);

    REQUIRE_FALSE(reception);
    CHECK(reception.error().detail == QStringLiteral("access.not-allowed"));
    REQUIRE_FALSE(clinician);
    CHECK(clinician.error().detail == QStringLiteral("access.needs-reason"));
}

TEST_CASE("an act on the practice as a whole is refused on a patient", "[application][access]")
{
    const auto refused = test::openGate().allow<Action::SeeToday>(
        acting(Role::Clinician), { domain::PatientId(1) });

    CHECK_FALSE(refused);
}
