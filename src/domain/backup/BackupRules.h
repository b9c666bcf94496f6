// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::domain {

/// The numbers of keeping copies, read from resources/rules/backup.json: never written in code.
struct BackupRules {
    int keepDaily = 0; ///< days with a copy of which the newest is kept
    int keepWeekly = 0;
    int keepMonthly = 0;
    int upgradeCopies = 0; ///< of the practice as it was before its last upgrades
    int redAfterDays = 0; ///< without a restore that was tried, the status line turns red
    int offlineAfterDays = 0; ///< until somebody is reminded of a copy that is not connected
    int hoursBetween = 0; ///< of the schedule
    int idleMinutes = 0; ///< nobody has saved for so long: a good moment
    int clockJumpSeconds = 0; ///< a clock that moved by more against the monotonic one has jumped
    int clockLookSeconds = 0;
    int clockEarliestYear = 0; ///< before it no clock is right
    int clockBehindDays = 0; ///< nor one that is further behind the newest entry
};

}
