// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/ErrorMapping.h"

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Error;
    using domain::ErrorKind;

    struct SqliteRow {
        int code;
        ErrorKind kind;
        const char* detail;
    };

    // Extended codes first: the plain code of a family follows its members.
    constexpr std::array kSqliteRows {
        SqliteRow { SQLITE_CONSTRAINT_UNIQUE, ErrorKind::Conflict, "database.unique" },
        SqliteRow { SQLITE_CONSTRAINT_PRIMARYKEY, ErrorKind::Conflict, "database.unique" },
        SqliteRow { SQLITE_CONSTRAINT_FOREIGNKEY, ErrorKind::NotFound, "database.reference" },
        SqliteRow { SQLITE_CONSTRAINT, ErrorKind::Validation, "database.check" },
        SqliteRow { SQLITE_BUSY, ErrorKind::Busy, "database.busy" },
        SqliteRow { SQLITE_LOCKED, ErrorKind::Busy, "database.busy" },
        SqliteRow { SQLITE_INTERRUPT, ErrorKind::Busy, "database.cancelled" },
        SqliteRow { SQLITE_FULL, ErrorKind::Storage, "database.disk-full" },
        SqliteRow { SQLITE_READONLY, ErrorKind::Storage, "database.read-only" },
        SqliteRow { SQLITE_PERM, ErrorKind::Storage, "database.not-permitted" },
        SqliteRow { SQLITE_CANTOPEN, ErrorKind::Storage, "database.cannot-open" },
        SqliteRow { SQLITE_IOERR, ErrorKind::Storage, "database.disk-error" },
        SqliteRow { SQLITE_CORRUPT, ErrorKind::Storage, "database.damaged" },
        SqliteRow { SQLITE_NOTADB, ErrorKind::Incompatible, "database.not-ours" },
        SqliteRow { SQLITE_NOMEM, ErrorKind::Storage, "database.memory" },
        SqliteRow { SQLITE_TOOBIG, ErrorKind::Validation, "database.too-big" },
    };

    struct StateRow {
        std::string_view prefix;
        ErrorKind kind;
        const char* detail;
    };

    constexpr std::array kStateRows {
        StateRow { "23505", ErrorKind::Conflict, "database.unique" },
        StateRow { "23503", ErrorKind::NotFound, "database.reference" },
        StateRow { "23", ErrorKind::Validation, "database.check" },
        StateRow { "22", ErrorKind::Validation, "database.check" },
        StateRow { "40", ErrorKind::Busy, "database.busy" },
        StateRow { "55P03", ErrorKind::Busy, "database.busy" },
        StateRow { "57014", ErrorKind::Busy, "database.timeout" },
        StateRow { "53100", ErrorKind::Storage, "database.disk-full" },
        StateRow { "53", ErrorKind::Busy, "database.server-full" },
        StateRow { "25006", ErrorKind::Storage, "database.read-only" },
        StateRow { "42501", ErrorKind::Storage, "database.not-permitted" },
        StateRow { "28", ErrorKind::Storage, "database.sign-in" },
        StateRow { "3D000", ErrorKind::NotFound, "database.missing" },
        StateRow { "08", ErrorKind::Storage, "database.unreachable" },
        StateRow { "57P", ErrorKind::Storage, "database.unreachable" },
        StateRow { "58", ErrorKind::Storage, "database.disk-error" },
        StateRow { "XX001", ErrorKind::Storage, "database.damaged" },
        StateRow { "XX002", ErrorKind::Storage, "database.damaged" },
    };

    Error made(ErrorKind kind, const char* detail, QStringList args = {})
    {
        return { kind, {}, QString::fromLatin1(detail), std::move(args) };
    }

}

Error errorOfSqliteCode(int code)
{
    constexpr int kPrimary = 0xff;
    for (const auto& row : kSqliteRows) {
        if (row.code == code || row.code == (code & kPrimary))
            return made(row.kind, row.detail, { QString::number(code) });
    }
    return made(ErrorKind::Storage, "database.failed", { QString::number(code) });
}

bool isIncompleteInLog(const Error& error)
{
    return error.detail == u"database.disk-full"_s
        || error.args == QStringList { QString::number(SQLITE_IOERR_WRITE) };
}

Error errorOfSqlState(std::string_view state, bool isConnected)
{
    if (!isConnected)
        return made(ErrorKind::Storage, "database.unreachable");
    const auto code = QString::fromLatin1(state.data(), static_cast<qsizetype>(state.size()));
    for (const auto& row : kStateRows) {
        if (state.starts_with(row.prefix))
            return made(row.kind, row.detail, { code });
    }
    return made(ErrorKind::Storage, "database.failed", { code });
}

}
