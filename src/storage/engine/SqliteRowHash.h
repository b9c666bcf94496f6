// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sqlite_api {
struct sqlite3;
}

namespace rooftree::storage {

/// Gives a connection the SQL function rooftree_row_hash(table, names, value...): the SHA-256 of a
/// row, as Dialect::rowHash says. SQLite has no hash of its own. Answers SQLite's code.
[[nodiscard]] int addRowHashFunction(sqlite_api::sqlite3* handle);

}
