// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace rooftree::domain {

/// One goal of a person on the scale of goal attainment scaling.
struct ScaledGoal {
    int level = 0; ///< -2 to +2; 0 is as planned
    double weight = 1; ///< importance times difficulty, or 1 for all
};

/// Goal attainment scaling's T-score: 50 when everything went as planned, with a standard deviation
/// of about 10. `correlation` is what is assumed between one person's goals (0 to 1). Nothing, and
/// never 50, without a goal or without any weight.
///     T = 50 + 10 sum(w x) / sqrt((1 - r) sum(w^2) + r sum(w)^2)
/// The form after the erratum to Turner-Stokes 2009; the paper itself printed another.
[[nodiscard]] std::optional<double> gasTScore(
    const std::vector<ScaledGoal>& goals, double correlation);

}
