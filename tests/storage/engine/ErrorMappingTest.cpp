// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/ErrorMapping.h"

#include "catch_compat.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rooftree::storage;
using rooftree::domain::ErrorKind;

TEST_CASE("SQLite's extended codes become our kinds", "[storage][errors]")
{
    CHECK(errorOfSqliteCode(SQLITE_CONSTRAINT_UNIQUE).kind == ErrorKind::Conflict);
    CHECK(errorOfSqliteCode(SQLITE_CONSTRAINT_FOREIGNKEY).kind == ErrorKind::NotFound);
    CHECK(errorOfSqliteCode(SQLITE_CONSTRAINT_CHECK).kind == ErrorKind::Validation);
    CHECK(errorOfSqliteCode(SQLITE_CONSTRAINT_NOTNULL).kind == ErrorKind::Validation);
    CHECK(errorOfSqliteCode(SQLITE_BUSY_SNAPSHOT).kind == ErrorKind::Busy);
    CHECK(errorOfSqliteCode(SQLITE_FULL).detail == u"database.disk-full"_s);
    CHECK(errorOfSqliteCode(SQLITE_IOERR_FSYNC).detail == u"database.disk-error"_s);
    CHECK(errorOfSqliteCode(SQLITE_CORRUPT_INDEX).detail == u"database.damaged"_s);
    CHECK(errorOfSqliteCode(SQLITE_READONLY_DBMOVED).detail == u"database.read-only"_s);
    CHECK(errorOfSqliteCode(SQLITE_MISUSE).detail == u"database.failed"_s);
}

TEST_CASE("only a commit that could not be put down whole is certainly gone", "[storage][errors]")
{
    CHECK(isIncompleteInLog(errorOfSqliteCode(SQLITE_FULL)));
    CHECK(isIncompleteInLog(errorOfSqliteCode(SQLITE_IOERR_WRITE)));
    CHECK_FALSE(isIncompleteInLog(errorOfSqliteCode(SQLITE_IOERR_FSYNC)));
    CHECK_FALSE(isIncompleteInLog(errorOfSqliteCode(SQLITE_IOERR_SHMMAP)));
}

TEST_CASE("PostgreSQL's states become the same kinds", "[storage][errors]")
{
    CHECK(errorOfSqlState("23505", true).kind == ErrorKind::Conflict);
    CHECK(errorOfSqlState("23503", true).kind == ErrorKind::NotFound);
    CHECK(errorOfSqlState("23514", true).kind == ErrorKind::Validation);
    CHECK(errorOfSqlState("23502", true).kind == ErrorKind::Validation);
    CHECK(errorOfSqlState("40001", true).kind == ErrorKind::Busy);
    CHECK(errorOfSqlState("55P03", true).kind == ErrorKind::Busy);
    CHECK(errorOfSqlState("57014", true).detail == u"database.timeout"_s);
    CHECK(errorOfSqlState("53100", true).detail == u"database.disk-full"_s);
    CHECK(errorOfSqlState("57P01", true).detail == u"database.unreachable"_s);
    CHECK(errorOfSqlState("42P01", true).detail == u"database.failed"_s);
    CHECK(errorOfSqlState("", true).detail == u"database.failed"_s);
    CHECK(errorOfSqlState("23505", false).detail == u"database.unreachable"_s);
}
