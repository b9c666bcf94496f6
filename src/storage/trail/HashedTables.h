// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/engine/Dialect.h"

#include <string>
#include <vector>

namespace rooftree::storage {

class Database;

/// A table whose rows are hashed, with the statements that do it.
struct HashedTable {
    QByteArray name;
    std::vector<Column> columns; ///< by name
    bool isPart = false; ///< its rows may be removed, in an event that corrects their patient
    /// Hashes the rows that an event wrote (:event, :saved_in, :wrote), or that a migration touched
    /// (:event).
    std::string record;
    std::string recordMigrated;
    /// Marks the rows that it removed: :event, :saved_in.
    std::string recordGone;
    /// The next rows with the hash they should have: id, hash; :after, :most.
    std::string walk;
};

/// The tables that carry a hash trigger, read from the live schema: a new table or column is
/// covered without a line here. By name. Throws.
[[nodiscard]] std::vector<HashedTable> hashedTables(Database& database);

}
