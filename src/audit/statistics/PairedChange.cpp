// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/PairedChange.h"

#include "audit/statistics/Averages.h"
#include "audit/statistics/Distributions.h"

#include <algorithm>
#include <cmath>

namespace rooftree::audit::statistics {
namespace {

    /// Twice the ranks of the sizes, so that shared ranks are whole numbers.
    std::vector<std::size_t> doubleRanks(const std::vector<double>& sizes)
    {
        std::vector<std::size_t> ranks;
        ranks.reserve(sizes.size());
        for (const double size : sizes) {
            std::size_t smaller = 0;
            std::size_t equal = 0;
            for (const double other : sizes) {
                smaller += other < size ? 1 : 0;
                equal += other == size ? 1 : 0;
            }
            ranks.push_back(2 * smaller + equal + 1);
        }
        return ranks;
    }

    /// The chance of each sum of ranks when every sign is a toss of a coin.
    std::vector<double> chancesOfSums(const std::vector<std::size_t>& ranks)
    {
        std::vector<double> chances { 1 };
        for (const auto rank : ranks) {
            std::vector<double> next(chances.size() + rank, 0);
            for (std::size_t sum = 0; sum < chances.size(); ++sum) {
                next[sum] += chances[sum] / 2;
                next[sum + rank] += chances[sum] / 2;
            }
            chances = std::move(next);
        }
        return chances;
    }

}

double signedRankChance(const std::vector<double>& changes)
{
    std::vector<double> sizes;
    std::vector<bool> isUp;
    for (const double change : changes) {
        if (change == 0)
            continue;
        sizes.push_back(std::abs(change));
        isUp.push_back(change > 0);
    }
    const auto ranks = doubleRanks(sizes);
    std::size_t up = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        all += ranks[i];
        up += isUp[i] ? ranks[i] : 0;
    }
    const auto chances = chancesOfSums(ranks);
    double tail = 0;
    for (std::size_t sum = 0; sum <= std::min(up, all - up); ++sum)
        tail += chances[sum];
    return std::min(1.0, 2 * tail);
}

PairedChange pairedChange(const std::vector<ScorePair>& pairs, const PairedRules& rules)
{
    PairedChange result;
    result.people = pairs.size();
    std::vector<double> before;
    std::vector<double> changes;
    for (const auto& pair : pairs) {
        before.push_back(pair.before);
        changes.push_back(pair.after - pair.before);
        result.up += pair.after > pair.before ? 1 : 0;
        result.down += pair.after < pair.before ? 1 : 0;
    }
    if (pairs.size() < std::max<std::size_t>(2, rules.fewestForTest))
        return result;
    result.median = median(changes);
    const double average = mean(changes);
    if (const double spread = deviation(before); spread > 0)
        result.effect = average / spread;
    if (pairs.size() < rules.fewestForMean) {
        result.chance = signedRankChance(changes);
        return result;
    }
    result.mean = average;
    const auto people = static_cast<double>(pairs.size());
    const double half
        = studentsT95(static_cast<int>(pairs.size()) - 1) * deviation(changes) / std::sqrt(people);
    result.interval = Interval { average - half, average + half };
    return result;
}

}
