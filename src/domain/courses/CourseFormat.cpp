// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/CourseFormat.h"

#include <algorithm>

namespace rooftree::domain {

int CourseFormat::neededOf(int planned) const
{
    return (planned * completeNumerator + completeDenominator - 1) / completeDenominator;
}

bool CourseFormat::isAttended(AttendanceMark mark) const
{
    return std::find(countsAsAttended.begin(), countsAsAttended.end(), mark)
        != countsAsAttended.end();
}

}
