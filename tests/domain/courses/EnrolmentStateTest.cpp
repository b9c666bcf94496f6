// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/EnrolmentState.h"

#include "catch_compat.h"
#include "domain/courses/WaitingList.h"

using namespace rooftree::domain;
using enum EnrolmentState;

namespace {

const std::vector<EnrolmentState> kAll { Referred, Contacted, Accepted, Waitlisted, Declined,
    Unsuitable, Enrolled, Started, Completed, DroppedOut, Transferred };

}

TEST_CASE("a referral goes by way of a talk and a yes to a place", "[domain][courses]")
{
    CHECK(mayStep(Referred, Contacted));
    CHECK_FALSE(mayStep(Referred, Enrolled));
    CHECK(mayStep(Contacted, Waitlisted));
    CHECK(mayStep(Accepted, Enrolled));
    CHECK(mayStep(Waitlisted, Enrolled));
    CHECK(mayStep(Waitlisted, Declined));
    CHECK(mayStep(Started, DroppedOut));
}

TEST_CASE("nobody is started or completed by hand, and what is over stays so", "[domain][courses]")
{
    for (const auto from : kAll) {
        CHECK_FALSE(mayStep(from, Started));
        CHECK_FALSE(mayStep(from, Completed));
    }
    for (const auto over : { Declined, Unsuitable, Completed, DroppedOut, Transferred })
        CHECK(isOver(over));
}

TEST_CASE(
    "the register starts and completes, and a corrected mark takes it back", "[domain][courses]")
{
    CHECK(stateByRegister(Enrolled, 1, 5) == Started);
    CHECK(stateByRegister(Started, 5, 5) == Completed);
    CHECK(stateByRegister(Completed, 4, 5) == Started);
    CHECK(stateByRegister(Started, 0, 5) == Enrolled);
    CHECK(stateByRegister(DroppedOut, 5, 5) == DroppedOut);
}

TEST_CASE("every state has a word of its own and is read back", "[domain][courses]")
{
    for (const auto state : kAll)
        CHECK(enrolmentStateFromWord(toWord(state)) == state);
    CHECK_FALSE(enrolmentStateFromWord(u"lost"));
}

TEST_CASE("places go to who waits, in turn, and more places mean more turns", "[domain][courses]")
{
    const Places full { 2, 2, 3 };
    CHECK(full.toOffer() == 0);
    CHECK_FALSE(full.isTurn(0));
    const Places oneFree { 2, 1, 3 };
    CHECK(oneFree.toOffer() == 1);
    CHECK(oneFree.isTurn(0));
    CHECK_FALSE(oneFree.isTurn(1));
    const Places larger { 4, 2, 3 };
    CHECK(larger.toOffer() == 2);
    CHECK(larger.isTurn(1));
    CHECK_FALSE(larger.isTurn(2));
    // Fewer places than people: nobody loses theirs, nobody gets one.
    CHECK(Places { 1, 2, 0 }.free() == 0);
}
