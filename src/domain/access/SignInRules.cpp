// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/SignInRules.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    constexpr long long kMs = 1000;

}

long long waitAfter(int failures, const ThrottleRules& rules)
{
    if (failures < rules.freeTries)
        return 0;
    if (failures >= rules.longWaitAfterTries)
        return rules.longWaitSeconds * kMs;
    long long seconds = rules.firstWaitSeconds;
    for (int more = rules.freeTries; more < failures && seconds < rules.longestWaitSeconds; ++more)
        seconds *= 2;
    return std::min<long long>(seconds, rules.longestWaitSeconds) * kMs;
}

}
