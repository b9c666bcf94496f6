// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/ServerTryStore.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::TryCount;
    using app::TryKey;
    using domain::Result;

    constexpr Sql kRead { "SELECT failures, machine, boot, at_boot_ms FROM station_tries(:name)",
        "itti" };
    constexpr Sql kKeep { "SELECT CAST(station_keep_tries(:name, :failures, :machine, :boot, :ms) "
                          "AS TEXT)",
        "t" };

    TryCount lockedCount(Database& database, const TryKey& key)
    {
        auto rows = database.query(kRead, { key.nameHash });
        if (!rows.next())
            Row::damaged();
        auto row = rows.row();
        TryCount count;
        count.failures = row.number();
        count.last.machine = row.text();
        count.last.boot = row.text();
        count.last.ms = row.integer();
        return count;
    }

    void keep(Database& database, const TryKey& key, const TryCount& count)
    {
        auto rows = database.query(kKeep,
            { key.nameHash, count.failures, count.last.machine, count.last.boot, count.last.ms });
        static_cast<void>(rows.next());
    }

}

Result<void> ServerTryStore::change(
    const std::vector<TryKey>& keys, const std::function<bool(std::vector<TryCount>&)>& change)
{
    const auto done = m_database.attempt([&]() -> Result<void> {
        m_database.beginWrite();
        std::vector<TryCount> counts;
        for (const auto& key : keys)
            counts.push_back(lockedCount(m_database, key));
        if (!change(counts))
            return {};
        for (std::size_t i = 0; i < keys.size(); ++i)
            keep(m_database, keys[i], counts[i]);
        m_database.commit();
        return {};
    });
    m_database.rollBack();
    return done;
}

}
