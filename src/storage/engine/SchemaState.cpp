// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SchemaState.h"

#include "resources/Resources.h"
#include "storage/Database.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::fail;
    using domain::Result;

    constexpr Sql kUserVersion { "PRAGMA user_version", "i" };
    constexpr Sql kSqliteObjects {
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
        "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type DESC, name",
        "t"
    };

    // The listing is made of what was written when an object was made: a name beside it that says
    // something else is damage.
    constexpr Sql kMisnamed { "SELECT count(*) FROM sqlite_schema WHERE sql IS NOT NULL AND "
                              "(instr(sql, name) = 0 OR instr(sql, tbl_name) = 0 OR type NOT IN "
                              "('table', 'index', 'trigger', 'view'))",
        "i" };

    constexpr Sql kServerTables { "SELECT count(*) FROM information_schema.tables "
                                  "WHERE table_schema = current_schema()",
        "i" };
    constexpr Sql kServerSchemaInfo { "SELECT count(*) FROM information_schema.tables "
                                      "WHERE table_schema = current_schema() "
                                      "AND table_name = 'schema_info'",
        "i" };
    constexpr Sql kStoredVersion { "SELECT version FROM schema_info", "i" };
    constexpr Sql kLetterboxVersion { "SELECT station_schema()", "i" };
    constexpr Sql kStoredFingerprint { "SELECT fingerprint FROM schema_info", "t" };

    // Names and types only: how the server words a constraint may change with its version.
    constexpr Sql kServerObjects {
        "SELECT line FROM ("
        "SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || "
        "is_nullable AS line FROM information_schema.columns WHERE table_schema = current_schema() "
        "UNION ALL SELECT 'constraint ' || r.relname || ' ' || c.conname || ' ' || CAST(c.contype "
        "AS TEXT) "
        "FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid "
        "JOIN pg_namespace n ON n.oid = r.relnamespace "
        "WHERE n.nspname = current_schema() AND c.contype IN ('c', 'f', 'p', 'u') "
        "UNION ALL SELECT 'index ' || tablename || ' ' || indexname FROM pg_indexes "
        "WHERE schemaname = current_schema() "
        "UNION ALL SELECT 'trigger ' || r.relname || ' ' || t.tgname FROM pg_trigger t "
        "JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace "
        "WHERE n.nspname = current_schema() AND NOT t.tgisinternal "
        "UNION ALL SELECT 'view ' || viewname FROM pg_views WHERE schemaname = current_schema() "
        "UNION ALL SELECT 'rule ' || tablename || ' ' || rulename FROM pg_rules "
        "WHERE schemaname = current_schema()"
        ") AS objects ORDER BY line COLLATE \"C\"",
        "t"
    };

    qint64 number(Database& database, const Sql& sql)
    {
        auto rows = database.query(sql);
        return rows.next() ? rows.row().integer() : 0;
    }

    QByteArray storedFingerprint(Database& database)
    {
        auto rows = database.query(kStoredFingerprint);
        return rows.next() ? rows.row().bytes() : QByteArray();
    }

    bool isSqlite(Database& database) { return database.engine() == Engine::Sqlite; }

    bool hasNothing(Database& database)
    {
        return isSqlite(database) ? SchemaState::listing(database).isEmpty()
                                  : number(database, kServerTables) == 0;
    }

    auto refuse(ErrorKind kind, const QString& code, QStringList args = {})
    {
        return fail(kind, u"database"_s, code, std::move(args));
    }

    Result<void> checkObjects(Database& database, int version)
    {
        const bool hasListing = isSqlite(database) && version == SchemaState::latestVersion();
        const bool isAsShipped
            = !hasListing || SchemaState::listing(database) == resources::read(u"schema.sql");
        // Also where the listing says it all: what is kept wrong here would stop the next upgrade.
        const bool isAsKept = SchemaState::fingerprint(database) == storedFingerprint(database)
            && number(database, kStoredVersion) == version
            && (!isSqlite(database) || number(database, kMisnamed) == 0);
        if (!isAsShipped || !isAsKept)
            return refuse(ErrorKind::Incompatible, u"database.schema"_s);
        return {};
    }

}

int SchemaState::latestVersion()
{
    return static_cast<int>(resources::list(u"migrations/").size());
}

int SchemaState::version(Database& database)
{
    if (isSqlite(database))
        return static_cast<int>(number(database, kUserVersion));
    if (number(database, kServerSchemaInfo) == 0)
        return 0;
    return static_cast<int>(number(database, kStoredVersion));
}

QByteArray SchemaState::listing(Database& database)
{
    QByteArray text;
    auto rows = database.query(isSqlite(database) ? kSqliteObjects : kServerObjects);
    while (rows.next())
        text += rows.row().bytes() + (isSqlite(database) ? ";\n\n" : "\n");
    return text;
}

QByteArray SchemaState::fingerprint(Database& database)
{
    return QCryptographicHash::hash(listing(database), QCryptographicHash::Sha256).toHex();
}

Result<void> SchemaState::checkEmpty(Database& database)
{
    return database.attempt([&]() -> Result<void> {
        if (!hasNothing(database))
            return refuse(ErrorKind::Conflict, u"database.exists"_s);
        return {};
    });
}

Result<void> SchemaState::checkKnown(Database& database)
{
    return database.attempt([&]() -> Result<void> {
        const auto found = version(database);
        if (found > latestVersion())
            return refuse(ErrorKind::Incompatible, u"database.newer"_s,
                { QString::number(found), QString::number(latestVersion()) });
        if (found > 0)
            return checkObjects(database, found);
        if (!hasNothing(database))
            return refuse(ErrorKind::Incompatible, u"database.not-ours"_s);
        // A new file whose first migration was cut short is taken up again; an empty database on a
        // server may be anybody's.
        if (!isSqlite(database))
            return refuse(ErrorKind::NotFound, u"database.missing"_s);
        return {};
    });
}

Result<void> SchemaState::checkLetterbox(Database& database)
{
    const auto found
        = database.attempt([&]() -> Result<qint64> { return number(database, kLetterboxVersion); });
    if (!found && found.error().detail == u"database.unreachable"_s)
        return domain::failure(found);
    if (!found || *found < latestVersion())
        return refuse(ErrorKind::Incompatible, u"database.letterbox"_s);
    if (*found > latestVersion())
        return refuse(ErrorKind::Incompatible, u"database.newer"_s,
            { QString::number(*found), QString::number(latestVersion()) });
    return {};
}

}
