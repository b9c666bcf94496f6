// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Averages.h"

#include <algorithm>
#include <cmath>

namespace rooftree::audit::statistics {

double mean(const std::vector<double>& values)
{
    // Long sums: a value that equals the mean must be found on the line, not a hair beside it.
    long double sum = 0;
    for (const double each : values)
        sum += each;
    return static_cast<double>(sum / static_cast<long double>(values.size()));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double deviation(const std::vector<double>& values)
{
    const double middle = mean(values);
    long double sum = 0;
    for (const double each : values)
        sum += (each - middle) * (each - middle);
    return std::sqrt(static_cast<double>(sum) / static_cast<double>(values.size() - 1));
}

}
