// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/DatabaseFactsReader.h"

#include "storage/Database.h"
#include "storage/RecordedMigration.h"
#include "storage/engine/SchemaState.h"
#include "storage/trail/SqlTrail.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kSqliteTables { "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                  "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name",
        "t" };
    constexpr Sql kServerTables {
        "SELECT CAST(table_name AS TEXT) FROM information_schema.tables "
        "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1",
        "t"
    };
    constexpr Sql kHead { "SELECT seq, hash FROM audit_head", "it" };
    constexpr Sql kPractice { "SELECT uid, name FROM practice", "tt" };
    constexpr Sql kIntegrity { "PRAGMA integrity_check(1)", "t" };
    constexpr Sql kReferences { "SELECT count(*) FROM pragma_foreign_key_check", "i" };

    bool isSqlite(Database& database) { return database.engine() == Engine::Sqlite; }

    QStringList tables(Database& database)
    {
        QStringList names;
        auto rows = database.query(isSqlite(database) ? kSqliteTables : kServerTables);
        while (rows.next())
            names << rows.row().text();
        return names;
    }

    /// The name comes from the catalogue of a schema that was recognised.
    qint64 countOf(Database& database, const QString& table)
    {
        const auto sql = u"SELECT count(*) FROM \"%1\""_s.arg(table).toStdString();
        auto rows = database.query({ sql, "i" });
        return rows.next() ? rows.row().integer() : 0;
    }

}

Result<void> checkPages(Database& database)
{
    const auto damaged = domain::fail(ErrorKind::Storage, u"database"_s, u"database.damaged"_s);
    if (!isSqlite(database))
        return {};
    auto pages = database.query(kIntegrity);
    if (!pages.next() || pages.row().text() != u"ok")
        return damaged;
    auto references = database.query(kReferences);
    if (!references.next() || references.row().integer() != 0)
        return damaged;
    return {};
}

QMap<QString, qint64> countRows(Database& database)
{
    QMap<QString, qint64> counts;
    for (const auto& table : tables(database))
        counts.insert(table, countOf(database, table));
    return counts;
}

app::DatabaseFacts readFacts(Database& database)
{
    app::DatabaseFacts facts;
    facts.engine = isSqlite(database) ? u"sqlite"_s : u"postgresql"_s;
    facts.schema = SchemaState::version(database);
    facts.counts = countRows(database);
    auto heads = database.query(kHead);
    if (!heads.next())
        Row::damaged();
    auto head = heads.row();
    facts.chainSeq = head.integer();
    facts.chainHash = head.text();
    auto practices = database.query(kPractice);
    if (practices.next()) {
        auto practice = practices.row();
        facts.practice = practice.uid();
        facts.practiceName = practice.text();
    }
    return facts;
}

Result<app::DatabaseFacts> checkCopy(Database& database,
    const app::Authorized<app::Action::VerifyTrail>& proof, const domain::Clock& clock)
{
    auto facts = database.attempt([&]() -> Result<app::DatabaseFacts> {
        if (const auto pages = checkPages(database); !pages)
            return domain::failure(pages);
        return readFacts(database);
    });
    if (!facts)
        return facts;
    // The walk along the trail knows today's tables only.
    if (const auto current = migrateAndRecord(database, clock); !current)
        return domain::failure(current);
    const auto trail = SqlTrail(database).verify(proof);
    if (!trail)
        return domain::failure(trail);
    if (!trail->isWhole())
        return domain::fail(ErrorKind::Storage, u"database"_s, u"backup.chain"_s,
            { QString::number(trail->faultAt) });
    return facts;
}

}
