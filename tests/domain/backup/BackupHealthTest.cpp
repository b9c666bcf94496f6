// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/BackupHealth.h"

#include "application/backup/ReadBackupRules.h"
#include "catch_compat.h"

using namespace rooftree;
using domain::BackupHealth;
using domain::Instant;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr Instant kNow { 1'800'000'000'000 };

Instant ago(qint64 ms) { return { kNow.ms - ms }; }

BackupHealth healthOf(std::optional<Instant> restored, std::optional<Instant> since)
{
    return domain::backupHealth(restored, since, kNow, app::readBackupRules().value());
}

bool isDue(std::optional<Instant> last, std::optional<Instant> lastSave)
{
    return domain::isBackupDue(last, lastSave, kNow, app::readBackupRules().value());
}

}

TEST_CASE("without a tried restore for more than three days the practice is told in red",
    "[domain][backup][r41][hz08_c7]")
{
    CHECK(healthOf(ago(3 * kDay - 1), ago(900 * kDay)) == BackupHealth::Good);
    CHECK(healthOf(ago(3 * kDay), ago(900 * kDay)) == BackupHealth::Overdue);
    CHECK(healthOf({}, ago(kDay)) == BackupHealth::Due);
    CHECK(healthOf({}, ago(3 * kDay)) == BackupHealth::Overdue);
    CHECK(healthOf({}, {}) == BackupHealth::Due);
    // A restore in the future was noted by a clock that was wrong.
    CHECK(healthOf(ago(-kDay), ago(900 * kDay)) == BackupHealth::Overdue);
}

TEST_CASE("the schedule waits for a day and for a pause", "[domain][backup][r40]")
{
    CHECK(isDue({}, {}));
    CHECK(isDue(ago(24 * kHour), ago(kHour)));
    CHECK_FALSE(isDue(ago(24 * kHour - 1), ago(kHour)));
    CHECK_FALSE(isDue(ago(24 * kHour), ago(60'000)));
    CHECK(isDue(ago(-kDay), ago(kHour)));
}

TEST_CASE("an offline copy is asked for once a month", "[domain][backup][r42]")
{
    const auto rules = app::readBackupRules().value();

    CHECK(domain::isOfflineCopyDue({}, kNow, rules));
    CHECK(domain::isOfflineCopyDue(ago(30 * kDay), kNow, rules));
    CHECK_FALSE(domain::isOfflineCopyDue(ago(29 * kDay), kNow, rules));
}
