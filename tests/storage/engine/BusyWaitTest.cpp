// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/BusyWait.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace rooftree::storage;
using namespace std::chrono_literals;

TEST_CASE("whoever has waited long looks as often as whoever has just come", "[storage][busy]")
{
    for (int tries = 0; tries < 5000; ++tries) {
        const auto pause = BusyWait::lookAgainAfter(tries);
        REQUIRE(pause >= 1ms);
        REQUIRE(pause <= 10ms);
    }
}

TEST_CASE("two that wait do not look in step", "[storage][busy]")
{
    bool isDifferent = false;
    for (int tries = 10; tries < 100; ++tries)
        isDifferent |= BusyWait::lookAgainAfter(tries) != BusyWait::lookAgainAfter(tries);
    CHECK(isDifferent);
}

TEST_CASE("patience is counted anew for each lock, and ends", "[storage][busy]")
{
    BusyWait waiting(30ms);
    for (int lock = 0; lock < 2; ++lock) {
        const auto begun = std::chrono::steady_clock::now();
        int tries = 0;
        while (BusyWait::wait(&waiting, tries) != 0)
            ++tries;
        CHECK(tries > 0);
        CHECK(std::chrono::steady_clock::now() - begun >= 30ms);
    }
}
