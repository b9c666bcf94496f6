// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Contrast.h"

#include <algorithm>
#include <cmath>

namespace rooftree::ui {
namespace {

    double linear(double channel)
    {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }

    double luminance(const QColor& colour)
    {
        return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
            + 0.0722 * linear(double(colour.blueF()));
    }

}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

}
