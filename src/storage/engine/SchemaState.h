// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>

namespace rooftree::storage {

class Database;

/// What tables a database has, and whether they are the ones this program made.
class SchemaState final {
public:
    SchemaState() = delete;

    /// The number of the newest migration in the program.
    [[nodiscard]] static int latestVersion();
    /// The number of the newest migration in the database; 0 before the first. Throws.
    [[nodiscard]] static int version(Database& database);
    /// Every table, index, view and trigger, sorted. SQLite: their SQL, the form of
    /// resources/schema.sql; PostgreSQL: names, types and constraints. Throws.
    [[nodiscard]] static QByteArray listing(Database& database);
    /// SHA-256 of the listing, in hex.
    [[nodiscard]] static QByteArray fingerprint(Database& database);

    /// Nothing in it yet: Conflict database.exists.
    [[nodiscard]] static domain::Result<void> checkEmpty(Database& database);
    /// Ours, not newer, and not tampered with: see Database::open.
    [[nodiscard]] static domain::Result<void> checkKnown(Database& database);
    /// As a station's role sees a server: the letterbox of this version. Incompatible
    /// database.newer, or database.letterbox when its functions are older or not for this role.
    [[nodiscard]] static domain::Result<void> checkLetterbox(Database& database);
};

}
