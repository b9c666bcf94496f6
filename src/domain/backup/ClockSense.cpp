// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/ClockSense.h"

namespace rooftree::domain {

bool isClockWrong(Instant now, const std::optional<Instant>& newest, const BackupRules& rules)
{
    constexpr qint64 kDayMs = qint64 { 24 } * 60 * 60 * 1000;
    return civilDate(now).year() < rules.clockEarliestYear
        || (newest && newest->ms - now.ms > rules.clockBehindDays * kDayMs);
}

}
