// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/doctor/Machine.h"

#include <algorithm>

namespace rooftree::app {

bool isOnSameDisk(const Machine& machine, const QString& one, const QString& other)
{
    const auto here = machine.disksOf(one);
    const auto there = machine.disksOf(other);
    return std::any_of(
        here.begin(), here.end(), [&](const auto& disk) { return there.contains(disk); });
}

}
