// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/courses/CourseFormat.h"
#include "domain/schedule/BankHolidays.h"

namespace rooftree::domain {

/// The days of the sessions of a course, and what was passed over on the way.
struct SessionDates {
    std::vector<QDate> days;
    std::vector<BankHoliday> skipped;
    /// Some of the days are later than the bank holidays that are known: they may fall on one.
    bool isBeyondKnown = false;
};

/// `count` days from `first`, one every `everyDays`; a bank holiday moves the rest on by one turn.
/// Days are civil days, so a change of the clocks moves nothing.
[[nodiscard]] SessionDates sessionDates(
    QDate first, int count, int everyDays, const BankHolidays& holidays);

}
