// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlTryStore.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::TryCount;
    using app::TryKey;
    using app::TryKind;
    using domain::Result;

    // Touching the row first makes others wait for it on a server; SQLite has locked already.
    constexpr Sql kTouch { "INSERT INTO sign_in_try (kind, name_hash, failures, machine, boot, "
                           "at_boot_ms) VALUES (:kind, :name, 0, '', '', 0) "
                           "ON CONFLICT (kind, name_hash) DO UPDATE SET "
                           "failures = sign_in_try.failures" };
    constexpr Sql kRead { "SELECT failures, machine, boot, at_boot_ms FROM sign_in_try "
                          "WHERE kind = :kind AND name_hash = :name",
        "itti" };
    constexpr Sql kKeep { "UPDATE sign_in_try SET failures = :failures, machine = :machine, "
                          "boot = :boot, at_boot_ms = :ms WHERE kind = :kind AND "
                          "name_hash = :name" };
    constexpr Sql kDrop { "DELETE FROM sign_in_try WHERE kind = :kind AND name_hash = :name" };

    QString word(TryKind kind)
    {
        switch (kind) {
        case TryKind::Account:
            return u"account"_s;
        case TryKind::Station:
            return u"station"_s;
        case TryKind::Kiosk:
            return u"kiosk"_s;
        }
        Q_UNREACHABLE();
    }

    TryCount lockedCount(Database& database, const TryKey& key)
    {
        database.execute(kTouch, { word(key.kind), key.nameHash });
        auto rows = database.query(kRead, { word(key.kind), key.nameHash });
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
        if (count.failures == 0) {
            database.execute(kDrop, { word(key.kind), key.nameHash });
            return;
        }
        database.execute(kKeep,
            { count.failures, count.last.machine, count.last.boot, count.last.ms, word(key.kind),
                key.nameHash });
    }

}

Result<void> SqlTryStore::change(
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
        m_database.tidyAfterCommit();
        return {};
    });
    m_database.rollBack();
    return done;
}

}
