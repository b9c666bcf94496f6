// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rooftree::audit::statistics {

/// Of values that are there; none of these may be asked about an empty list.
[[nodiscard]] double mean(const std::vector<double>& values);
[[nodiscard]] double median(std::vector<double> values);
/// Of a sample: divided by one less than there are; needs two values.
[[nodiscard]] double deviation(const std::vector<double>& values);

}
