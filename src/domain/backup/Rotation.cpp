// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/Rotation.h"

#include <algorithm>
#include <numeric>

namespace rooftree::domain {
namespace {

    using Period = QDate (*)(QDate);

    QDate dayOf(QDate day) { return day; }

    QDate weekOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

    QDate monthOf(QDate day) { return { day.year(), day.month(), 1 }; }

    /// Marks the newest copy of each of the newest `most` periods.
    void keepNewest(const std::vector<Instant>& copies, const std::vector<std::size_t>& newestFirst,
        Period period, int most, std::vector<bool>& kept)
    {
        QDate last;
        int found = 0;
        for (const auto at : newestFirst) {
            const auto its = period(civilDate(copies[at]));
            if (its == last)
                continue;
            if (++found > most)
                return;
            last = its;
            kept[at] = true;
        }
    }

}

std::vector<std::size_t> expiredCopies(const std::vector<Instant>& copies, const BackupRules& rules)
{
    std::vector<std::size_t> newestFirst(copies.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t { 0 });
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
        [&](auto left, auto right) { return copies[right] < copies[left]; });
    std::vector<bool> kept(copies.size(), false);
    if (!newestFirst.empty())
        kept[newestFirst.front()] = true;
    keepNewest(copies, newestFirst, dayOf, rules.keepDaily, kept);
    keepNewest(copies, newestFirst, weekOf, rules.keepWeekly, kept);
    keepNewest(copies, newestFirst, monthOf, rules.keepMonthly, kept);
    std::vector<std::size_t> expired;
    for (std::size_t at = 0; at < copies.size(); ++at) {
        if (!kept[at])
            expired.push_back(at);
    }
    return expired;
}

}
