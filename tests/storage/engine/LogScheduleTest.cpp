// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/LogSchedule.h"

#include <catch2/catch.hpp>

using namespace rooftree::storage;

namespace {

constexpr int kPagesOfASave = 13;

int tries(int from, int to, bool (*isTurn)(int, int))
{
    int count = 0;
    for (int length = from; length + kPagesOfASave <= to; length += kPagesOfASave)
        count += isTurn(length, length + kPagesOfASave) ? 1 : 0;
    return count;
}

}

TEST_CASE("a log that is short is left alone", "[storage][log]")
{
    CHECK(tries(0, kLogTooLong - 1, isTurnToTry) == 0);
    CHECK(tries(0, kLogTooLong - 1, isTurnToWaitLong) == 0);
}

TEST_CASE("a log that is too long is tried after every five hundred pages", "[storage][log]")
{
    CHECK(tries(kLogTooLong - 1, 2 * kLogTooLong - 1, isTurnToTry) == 4);
}

TEST_CASE("while somebody stands in one read the others are seldom held up", "[storage][log]")
{
    // Two gigabytes of log: eight thousand saves beside a desk that does not let go.
    constexpr int kPages = 500'000;
    const auto shortWaits = tries(kLogTooLong - 1, kPages, isTurnToTry);
    CHECK(shortWaits >= 20);
    CHECK(shortWaits <= 60);
    const auto longWaits = tries(kLogTooLong - 1, kPages, isTurnToWaitLong);
    CHECK(longWaits >= 5);
    CHECK(longWaits <= 12);
}
