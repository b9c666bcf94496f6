// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sqlite_api {
struct sqlite3;
}

namespace rooftree::storage {

/// Pages of the file are given back to the C library one by one, and so written over, instead of
/// being kept for the next. For the whole program, and only before its first connection.
void keepNoPages();

/// From now on the connection reaches the letterbox of the waiting room and nothing else:
/// SQLite asks before it prepares a statement, and everything that is not on the list is refused.
void confineToLetterbox(sqlite_api::sqlite3* handle);

}
