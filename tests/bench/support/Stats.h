// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rooftree::bench {

/// The value that a share `p` (0 to 1) of the samples do not exceed; 0 without samples.
[[nodiscard]] double quantile(std::vector<double> samples, double p);

[[nodiscard]] double median(std::vector<double> samples);

/// Times in microseconds.
struct Spread {
    double p50 = 0;
    double p99 = 0;

    [[nodiscard]] static Spread of(const std::vector<double>& samples);
};

}
