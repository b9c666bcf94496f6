// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/PermissionMatrix.h"

#include "catch_compat.h"

using namespace rooftree;
using app::Demand;
using app::PermissionMatrix;
using domain::Action;
using domain::Role;
using domain::Standing;

TEST_CASE("what the matrix leaves empty is refused", "[application][access][hz20_c2]")
{
    const auto matrix = PermissionMatrix::fromCsv(
        "action,reception,clinician,linked,restricted\nrecord.read,,allow,allow,break-glass\n");

    REQUIRE(matrix);
    CHECK(matrix->isAllowed(Action::ReadRecord, Role::Clinician));
    CHECK_FALSE(matrix->isAllowed(Action::ReadRecord, Role::Reception));
    CHECK_FALSE(matrix->isAllowed(Action::ReadRecord, Role::Manager));
    CHECK_FALSE(matrix->isAllowed(Action::FindPatients, Role::Clinician));
    CHECK(matrix->demand(Action::ReadRecord, Standing::Linked) == Demand::Nothing);
    CHECK(matrix->demand(Action::ReadRecord, Standing::Restricted) == Demand::BreakGlass);
    CHECK(matrix->demand(Action::ReadRecord, Standing::Own) == Demand::Refused);
    CHECK(matrix->demand(Action::FindPatients, Standing::Linked) == Demand::Refused);
}

TEST_CASE("a matrix with an unknown act, column or word, or a missing cell is refused",
    "[application][access]")
{
    CHECK_FALSE(PermissionMatrix::fromCsv("action,reception\nrecord.raed,allow\n"));
    CHECK_FALSE(PermissionMatrix::fromCsv("action,janitor\nrecord.read,allow\n"));
    CHECK_FALSE(PermissionMatrix::fromCsv("action,reception,clinician\nrecord.read,allow\n"));
    CHECK_FALSE(PermissionMatrix::fromCsv("action,reception\nrecord.read,perhaps\n"));
    CHECK_FALSE(PermissionMatrix::fromCsv("action,reception\nrecord.read,reason\n"));
}
