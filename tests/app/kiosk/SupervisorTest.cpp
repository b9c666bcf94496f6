// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/Supervisor.h"

#include "catch_compat.h"

using rooftree::kiosk::FaultCount;

TEST_CASE(
    "a screen that breaks down a sixth time within a minute is out of order", "[app][kiosk][r25]")
{
    FaultCount faults;
    for (int fault = 0; fault < FaultCount::kMost; ++fault)
        CHECK_FALSE(faults.add(fault * 1'000));

    CHECK(faults.add(6'000));
}

TEST_CASE("a fault now and then is started over for ever", "[app][kiosk][r25]")
{
    FaultCount faults;
    for (int fault = 0; fault < 100; ++fault)
        CHECK_FALSE(faults.add(fault * 20'000LL));
}
