// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/courses/AttendanceMark.h"

#include <vector>

namespace rooftree::domain {

/// How a kind of course runs and when somebody has completed it: a file of resources/courses.
struct CourseFormat {
    QString id;
    QString version;
    QString title;
    int sessions = 1;
    int everyDays = 7;
    int minutes = 60;
    int completeNumerator = 1;
    int completeDenominator = 1;
    std::vector<AttendanceMark> countsAsAttended;
    int absencesForContact = 2; ///< so many in a row raise one contact task
    int capacity = 1;
    int leastPeople = 1;
    QString source;
    QString verifiedBy; ///< empty: nobody has checked its numbers yet

    /// How many of `planned` sessions somebody has to attend: the share of the rule, rounded up.
    [[nodiscard]] int neededOf(int planned) const;
    [[nodiscard]] bool isAttended(AttendanceMark mark) const;
};

}
