// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/BackupHealth.h"

namespace rooftree::domain {
namespace {

    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kHourMs = 60 * kMinuteMs;
    constexpr qint64 kDayMs = 24 * kHourMs;

    /// A moment that lies ahead of the clock says nothing: one of the two is wrong.
    bool isWithin(std::optional<Instant> moment, Instant now, qint64 ms)
    {
        return moment && moment->ms <= now.ms && now.ms - moment->ms < ms;
    }

}

BackupHealth backupHealth(std::optional<Instant> restored, std::optional<Instant> since,
    Instant now, const BackupRules& rules)
{
    const auto allowed = rules.redAfterDays * kDayMs;
    if (isWithin(restored, now, allowed))
        return BackupHealth::Good;
    const auto isNew = !since || isWithin(since, now, allowed);
    return !restored && isNew ? BackupHealth::Due : BackupHealth::Overdue;
}

bool isBackupDue(std::optional<Instant> last, std::optional<Instant> lastSave, Instant now,
    const BackupRules& rules)
{
    return !isWithin(last, now, rules.hoursBetween * kHourMs)
        && !isWithin(lastSave, now, rules.idleMinutes * kMinuteMs);
}

bool isOfflineCopyDue(std::optional<Instant> offline, Instant now, const BackupRules& rules)
{
    return !isWithin(offline, now, rules.offlineAfterDays * kDayMs);
}

}
