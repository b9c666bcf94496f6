// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/care/Pacing.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace rooftree::domain {
namespace {

    constexpr qint64 kHundred = 100;
    constexpr int kDaysOfWeek = 7;

}

std::optional<int> pacingStart(const std::vector<int>& tries, const PacingRules& rules)
{
    const auto count = static_cast<int>(tries.size());
    const bool isUsable = count >= rules.fewestTries && count <= rules.mostTries
        && std::all_of(tries.begin(), tries.end(), [](int each) { return each > 0; });
    if (!isUsable)
        return std::nullopt;
    const auto sum = std::accumulate(tries.begin(), tries.end(), qint64 { 0 });
    const auto start = sum * rules.startPercent / (kHundred * count);
    return std::max(1, static_cast<int>(start));
}

std::optional<int> pacingNext(
    int amount, int daysReached, int stepPercent, const PacingRules& rules)
{
    if (amount < 1 || daysReached < 0 || daysReached > kDaysOfWeek || stepPercent < rules.lowestStep
        || stepPercent > rules.highestStep)
        return std::nullopt;
    if (daysReached < rules.daysToStep)
        return amount;
    const auto stepped = qint64 { amount } * (kHundred + stepPercent) / kHundred;
    return std::max(amount + 1, static_cast<int>(stepped));
}

}
