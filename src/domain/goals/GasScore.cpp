// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/GasScore.h"

#include <cmath>

namespace rooftree::domain {

std::optional<double> gasTScore(const std::vector<ScaledGoal>& goals, double correlation)
{
    constexpr double kMean = 50;
    constexpr double kDeviation = 10;
    double attained = 0;
    double weights = 0;
    double squares = 0;
    for (const auto& goal : goals) {
        attained += goal.weight * goal.level;
        weights += goal.weight;
        squares += goal.weight * goal.weight;
    }
    const auto spread = (1 - correlation) * squares + correlation * weights * weights;
    if (spread <= 0)
        return std::nullopt;
    return kMean + kDeviation * attained / std::sqrt(spread);
}

}
