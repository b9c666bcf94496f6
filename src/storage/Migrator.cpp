// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "resources/Resources.h"
#include "storage/Database.h"
#include "storage/engine/Log.h"
#include "storage/engine/SchemaState.h"
#include "storage/engine/StorageFailure.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kMark { "UPDATE schema_info SET version = :version, fingerprint = :fingerprint" };

    /// Sorted by name, so the number of a file is its place in the list.
    QString nameOf(int version) { return resources::list(u"migrations/").at(version - 1); }

    void mark(Database& database, int version)
    {
        const auto fingerprint = SchemaState::fingerprint(database);
        database.execute(kMark, { version, fingerprint });
        if (database.engine() == Engine::Sqlite)
            database.script("PRAGMA user_version=" + std::to_string(version));
    }

    void checkResult(Database& database, int version)
    {
        if (database.engine() != Engine::Sqlite || version != SchemaState::latestVersion())
            return;
        if (SchemaState::listing(database) != resources::read(u"schema.sql"))
            throw StorageFailure(ErrorKind::Incompatible, u"database.schema"_s);
    }

    void apply(Database& database, int version, const Migrator::WithLast& withLast)
    {
        const auto migration = nameOf(version);
        log().info("Applying {}.", migration.toStdString());
        const auto sql = database.dialect().expanded(resources::read(migration));
        database.beginWrite();
        try {
            // Another program may have been faster while this one waited for the lock.
            if (SchemaState::version(database) < version) {
                database.script(sql.toStdString());
                mark(database, version);
                checkResult(database, version);
                if (withLast && version == SchemaState::latestVersion())
                    withLast(database);
            }
            database.commit();
        } catch (...) {
            database.rollBack();
            throw;
        }
    }

}

Result<int> Migrator::migrate(
    Database& database, const BeforeChange& before, const WithLast& withLast)
{
    return database.attempt([&]() -> Result<int> {
        const auto from = SchemaState::version(database);
        const auto to = SchemaState::latestVersion();
        if (from > to)
            return domain::fail(ErrorKind::Incompatible, u"database"_s, u"database.newer"_s,
                { QString::number(from), QString::number(to) });
        if (from > 0 && from < to && before) {
            if (const auto copied = before(database, from, to); !copied)
                return domain::failure(copied);
        }
        for (auto version = from + 1; version <= to; ++version)
            apply(database, version, withLast);
        return to;
    });
}

Result<int> Migrator::pending(Database& database)
{
    return database.attempt([&]() -> Result<int> {
        return SchemaState::latestVersion() - SchemaState::version(database);
    });
}

}
