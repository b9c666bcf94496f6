// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "storage/trail/HashedTables.h"

namespace rooftree::storage {

class Database;

/// Hashes what a transaction wrote, whoever wrote it: triggers of the tables note the rows, so that
/// no repository can forget one. All calls throw, and belong in the transaction of the event.
class RowHashes final {
public:
    explicit RowHashes(Database& database) : m_database(database) { }

    /// Before the work: what a hand outside this program wrote is not this event's.
    void begin();

    /// After the work: a row in row_hash for each row that says it was saved in this event, and
    /// their digest; empty when there are none.
    [[nodiscard]] QByteArray record(domain::EventId event);
    /// The same for what a migration touched.
    [[nodiscard]] bool hasMigrated();
    [[nodiscard]] QByteArray recordMigrated(domain::EventId event);

private:
    [[nodiscard]] const HashedTable& table(const QByteArray& name);
    [[nodiscard]] QByteArrayList touched(qint64 savedIn);
    [[nodiscard]] QByteArray finish(domain::EventId event, qint64 savedIn);

    Database& m_database;
    std::vector<HashedTable> m_tables; ///< read when first needed
};

}
