// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/Stats.h"

#include <algorithm>
#include <cmath>

namespace rooftree::bench {

double quantile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    const auto last = static_cast<double>(samples.size() - 1);
    const auto place = samples.begin() + static_cast<std::ptrdiff_t>(std::lround(p * last));
    std::nth_element(samples.begin(), place, samples.end());
    return *place;
}

double median(std::vector<double> samples) { return quantile(std::move(samples), 0.5); }

Spread Spread::of(const std::vector<double>& samples)
{
    return { quantile(samples, 0.5), quantile(samples, 0.99) };
}

}
