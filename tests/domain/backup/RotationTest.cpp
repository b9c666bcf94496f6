// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/Rotation.h"

#include "application/backup/ReadBackupRules.h"
#include "catch_compat.h"

#include <algorithm>
#include <set>

using namespace rooftree;
using domain::Instant;

namespace {

/// A folder that a clock of our own fills and the rules empty, one copy a day at three o'clock.
class FakeFolder final {
public:
    void makeCopyOn(QDate day, QTime time = QTime(3, 0))
    {
        m_copies.push_back(domain::instantAt(day, time));
        auto gone = domain::expiredCopies(m_copies, m_rules);
        std::sort(gone.rbegin(), gone.rend());
        for (const auto index : gone)
            m_copies.erase(m_copies.begin() + static_cast<std::ptrdiff_t>(index));
    }

    [[nodiscard]] std::set<QDate> days() const
    {
        std::set<QDate> found;
        for (const auto copy : m_copies)
            found.insert(domain::civilDate(copy));
        return found;
    }

    [[nodiscard]] std::size_t count() const { return m_copies.size(); }

    [[nodiscard]] const domain::BackupRules& rules() const { return m_rules; }

private:
    domain::BackupRules m_rules = app::readBackupRules().value();
    std::vector<Instant> m_copies;
};

}

TEST_CASE("two years of daily copies leave seven days, four weeks and twelve months",
    "[domain][backup][hz08][r42]")
{
    FakeFolder folder;
    const QDate first(2025, 1, 1);
    const QDate last(2026, 12, 31);

    for (auto day = first; day <= last; day = day.addDays(1))
        folder.makeCopyOn(day);

    const auto days = folder.days();
    for (int back = 0; back < 7; ++back)
        CHECK(days.count(last.addDays(-back)) == 1);
    CHECK(days.count(last.addDays(-7)) == 0);
    // 31 December 2026 is a Thursday: the newest of the weeks before are Sundays.
    CHECK(days.count(QDate(2026, 12, 27)) == 1);
    CHECK(days.count(QDate(2026, 12, 20)) == 1);
    CHECK(days.count(QDate(2026, 12, 13)) == 1);
    CHECK(days.count(QDate(2026, 12, 6)) == 0);
    for (int month = 1; month <= 11; ++month)
        CHECK(days.count(QDate(2026, month, QDate(2026, month, 1).daysInMonth())) == 1);
    CHECK(folder.count() == 7 + 2 + 11);
}

TEST_CASE("a practice that was closed for months keeps the copies it had", "[domain][backup][r42]")
{
    FakeFolder folder;
    for (int day = 1; day <= 7; ++day)
        folder.makeCopyOn(QDate(2026, 3, day));

    folder.makeCopyOn(QDate(2026, 11, 2));

    const auto days = folder.days();
    CHECK(days.count(QDate(2026, 11, 2)) == 1);
    CHECK(days.count(QDate(2026, 3, 7)) == 1);
    CHECK(days.count(QDate(2026, 3, 2)) == 1);
}

TEST_CASE("of several copies on one day the newest stays", "[domain][backup][r42]")
{
    FakeFolder folder;

    folder.makeCopyOn(QDate(2026, 3, 2), QTime(8, 0));
    folder.makeCopyOn(QDate(2026, 3, 2), QTime(12, 0));

    CHECK(folder.count() == 1);
    const std::vector<Instant> pair { domain::instantAt(QDate(2026, 3, 2), QTime(12, 0)),
        domain::instantAt(QDate(2026, 3, 2), QTime(8, 0)) };
    CHECK(domain::expiredCopies(pair, folder.rules()) == std::vector<std::size_t> { 1 });
}

TEST_CASE("the only copy is never let go", "[domain][backup][r42]")
{
    const domain::BackupRules none;

    CHECK(domain::expiredCopies({ Instant { 1 } }, none).empty());
    CHECK(domain::expiredCopies({}, none).empty());
}
