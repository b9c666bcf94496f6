// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <functional>

namespace rooftree::storage {

class Database;

/// Brings a database to the schema of this program with the numbered files of
/// resources/migrations, each in one transaction: after a crash it is at one version or the next.
class Migrator final {
public:
    /// Called before a database that holds something is changed, with the versions it has and will
    /// have; an error stops the migration. The place for a verified copy.
    using BeforeChange = std::function<domain::Result<void>(Database&, int from, int to)>;

    /// Called at the end of the last migration, inside its transaction, when the schema is the one
    /// that the program knows. Throws what must undo it. The place where the rows that the
    /// migrations touched are hashed.
    using WithLast = std::function<void(Database&)>;

    Migrator() = delete;

    /// The version afterwards. Incompatible database.newer; database.schema when the result is not
    /// resources/schema.sql (SQLite), which only a wrong build can cause.
    [[nodiscard]] static domain::Result<int> migrate(
        Database& database, const BeforeChange& before = {}, const WithLast& withLast = {});

    /// How many migrations are still to be applied.
    [[nodiscard]] static domain::Result<int> pending(Database& database);
};

}
