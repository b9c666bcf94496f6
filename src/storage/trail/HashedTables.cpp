// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/HashedTables.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    constexpr Sql kSqliteColumns {
        "SELECT m.tbl_name, EXISTS (SELECT 1 FROM sqlite_schema g WHERE g.name = m.tbl_name || "
        "'_hash_gone'), c.name, c.type = 'TEXT' FROM sqlite_schema m, "
        "pragma_table_info(m.tbl_name) c WHERE m.type = 'trigger' AND m.name = m.tbl_name || "
        "'_hash' ORDER BY m.tbl_name, c.name",
        "titi"
    };
    constexpr Sql kServerColumns {
        "SELECT CAST(r.relname AS text), CASE WHEN EXISTS (SELECT 1 FROM pg_trigger g "
        "WHERE g.tgrelid = r.oid AND g.tgname = r.relname || '_hash_gone') THEN 1 ELSE 0 END, "
        "CAST(a.attname AS text), "
        "CASE WHEN a.atttypid = CAST('text' AS regtype) THEN 1 ELSE 0 END "
        "FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid "
        "JOIN pg_namespace n ON n.oid = r.relnamespace "
        "JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped "
        "WHERE n.nspname = current_schema() AND t.tgname = r.relname || '_hash' "
        "ORDER BY CAST(r.relname AS text) COLLATE \"C\", CAST(a.attname AS text) COLLATE \"C\"",
        "titi"
    };

    std::string recordOf(const QByteArray& table, const QByteArray& hash, const QByteArray& touched,
        const QByteArray& condition)
    {
        return ("INSERT INTO row_hash (event_id, table_name, row_id, hash) SELECT CAST(:event AS "
                "BIGINT), '"
            + table + "', t.id, " + hash
            + " FROM (SELECT DISTINCT row_id FROM row_touched WHERE table_name = '" + table
            + "' AND saved_in = " + touched + ") r JOIN " + table + " t ON t.id = r.row_id"
            + condition)
            .toStdString();
    }

    std::string goneOf(const QByteArray& table)
    {
        return ("INSERT INTO row_hash (event_id, table_name, row_id, hash) "
                "SELECT DISTINCT CAST(:event AS BIGINT), '"
            + table + "', r.row_id, '' FROM row_touched r WHERE r.table_name = '" + table
            + "' AND r.saved_in = :saved_in AND NOT EXISTS (SELECT 1 FROM " + table
            + " t WHERE t.id = r.row_id)")
            .toStdString();
    }

    void write(HashedTable& table, Dialect dialect)
    {
        const auto hash = dialect.rowHash(table.name, table.columns);
        // A row that somebody else's hand wrote meanwhile does not name this event.
        table.record = recordOf(table.name, hash, ":saved_in", " WHERE t.saved_in = :wrote");
        table.recordMigrated = recordOf(table.name, hash, "0", {});
        table.recordGone = goneOf(table.name);
        table.walk = ("SELECT t.id, " + hash + " FROM " + table.name
            + " t WHERE t.id > :after ORDER BY t.id LIMIT :most")
                         .toStdString();
    }

}

std::vector<HashedTable> hashedTables(Database& database)
{
    std::vector<HashedTable> tables;
    auto rows
        = database.query(database.engine() == Engine::Sqlite ? kSqliteColumns : kServerColumns);
    while (rows.next()) {
        auto row = rows.row();
        const auto name = row.bytes();
        const auto isPart = row.boolean();
        if (tables.empty() || tables.back().name != name)
            tables.push_back({ name, {}, isPart, {}, {}, {}, {} });
        auto column = row.bytes();
        const auto isText = row.boolean();
        tables.back().columns.push_back({ std::move(column), isText });
    }
    for (auto& table : tables)
        write(table, database.dialect());
    return tables;
}

}
