// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/SessionDates.h"

namespace rooftree::domain {

SessionDates sessionDates(QDate first, int count, int everyDays, const BankHolidays& holidays)
{
    SessionDates dates;
    for (auto day = first; static_cast<int>(dates.days.size()) < count;
         day = day.addDays(everyDays)) {
        if (const auto name = holidays.nameOf(day)) {
            dates.skipped.push_back({ day, *name });
            continue;
        }
        dates.isBeyondKnown = dates.isBeyondKnown || day < holidays.from || day > holidays.to;
        dates.days.push_back(day);
    }
    return dates;
}

}
