// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/TrailReport.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <map>
#include <unordered_map>

namespace rooftree::storage {

class Database;
struct HashedTable;

/// Compares every hashed row with what was written. First the hashes, link by link against the
/// digests of the chain, keeping the newest of each row (some 80 bytes a row of the practice); then
/// the rows. Throws.
class RowVerifier final {
public:
    RowVerifier(Database& database, app::TrailReport& report);

    /// Digests of the links after `after` up to `last`, by number.
    void checkLists(qint64 after, qint64 last, const QHash<qint64, QByteArray>& digests);
    /// Once all links are known.
    void checkRows();

private:
    using Hash = std::array<char, 32>;
    using Newest = std::unordered_map<qint64, Hash>;

    void keep(const QByteArray& table, qint64 row, const QByteArray& hash);
    void checkStrays();
    void checkTable(const HashedTable& table);
    [[nodiscard]] bool checkPart(const HashedTable& table, Newest& newest, qint64& after);
    void fail(app::TrailFault fault, const QByteArray& table, qint64 row);

    Database& m_database;
    app::TrailReport& m_report;
    std::map<QByteArray, Newest> m_newest;
};

}
