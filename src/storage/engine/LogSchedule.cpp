// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/LogSchedule.h"

#include <array>
#include <bit>

namespace rooftree::storage {
namespace {

    constexpr int kBetweenTries = 500;
    constexpr std::array kFirstLongWaits { 2400, 3000, 3600 };

    /// Whether this commit, of all that share the log, made it so long.
    bool isReachedBy(int before, int length, int mark) { return before < mark && mark <= length; }

    int betweenTries(int length)
    {
        const auto doublings = static_cast<unsigned>(length / kLogTooLong);
        return kBetweenTries * static_cast<int>(std::bit_floor(doublings));
    }

}

bool isTurnToTry(int before, int length)
{
    if (length < kLogTooLong)
        return false;
    const auto step = betweenTries(length);
    return before / step != length / step;
}

bool isTurnToWaitLong(int before, int length)
{
    for (const auto mark : kFirstLongWaits) {
        if (isReachedBy(before, length, mark))
            return true;
    }
    for (auto mark = 2 * kFirstLongWaits.front(); mark <= length; mark *= 2) {
        if (isReachedBy(before, length, mark))
            return true;
    }
    return false;
}

}
