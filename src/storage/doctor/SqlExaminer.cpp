// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/doctor/SqlExaminer.h"

#include "storage/Database.h"
#include "storage/Migrator.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::StorageSetting;
    using domain::Result;
    using Settings = std::vector<StorageSetting>;

    struct Wanted {
        const char* name;
        const char* value;
    };

    // As SqliteConnection sets them.
    constexpr std::array kPragmas { Wanted { "journal_mode", "wal" }, Wanted { "synchronous", "2" },
        Wanted { "foreign_keys", "1" }, Wanted { "trusted_schema", "0" },
        Wanted { "cell_size_check", "1" }, Wanted { "temp_store", "2" } };

    // What a server logs of a failed statement may hold a name.
    constexpr std::array kServer { Wanted { "data_checksums", "on" }, Wanted { "fsync", "on" },
        Wanted { "full_page_writes", "on" }, Wanted { "log_error_verbosity", "terse" },
        Wanted { "log_min_error_statement", "panic" }, Wanted { "log_statement", "none" },
        Wanted { "synchronous_commit", "on" }, Wanted { "statement_timeout", "8000" },
        Wanted { "lock_timeout", "3000" },
        Wanted { "idle_in_transaction_session_timeout", "60000" } };

    constexpr Sql kServerSettings {
        "SELECT name, setting FROM pg_settings WHERE name IN ('data_checksums', 'fsync', "
        "'full_page_writes', 'log_error_verbosity', 'log_min_error_statement', 'log_statement', "
        "'synchronous_commit', 'statement_timeout', 'lock_timeout', "
        "'idle_in_transaction_session_timeout') ORDER BY name",
        "tt"
    };
    // A socket of the same machine needs no cipher.
    constexpr Sql kEncrypted { "SELECT CASE WHEN s.ssl OR inet_client_addr() IS NULL "
                               "THEN 1 ELSE 0 END FROM pg_stat_ssl s WHERE s.pid = "
                               "pg_backend_pid()",
        "i" };
    constexpr Sql kRights {
        "SELECT CASE WHEN rolsuper THEN 1 ELSE 0 END, CASE WHEN rolcreaterole THEN 1 ELSE 0 END, "
        "CASE WHEN rolbypassrls THEN 1 ELSE 0 END, CASE WHEN rolreplication THEN 1 ELSE 0 END "
        "FROM pg_roles WHERE rolname = current_user",
        "iiii"
    };
    constexpr Sql kServerNow {
        "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)", "i"
    };
    constexpr Sql kIntegrity { "PRAGMA integrity_check(1)", "t" };
    constexpr Sql kReferences { "SELECT count(*) FROM pragma_foreign_key_check", "i" };

    bool isSqlite(Database& database) { return database.engine() == Engine::Sqlite; }

    Settings fileSettings(Database& database)
    {
        Settings settings;
        for (const auto& wanted : kPragmas) {
            const auto sql = std::string("PRAGMA ") + wanted.name;
            auto rows = database.query({ sql, "t" });
            const auto value = rows.next() ? rows.row().text() : QString();
            settings.push_back({ QLatin1StringView(wanted.name), value,
                value == QLatin1StringView(wanted.value) });
        }
        return settings;
    }

    Settings serverSettings(Database& database)
    {
        Settings settings;
        {
            auto rows = database.query(kServerSettings);
            while (rows.next()) {
                auto row = rows.row();
                const auto name = row.text();
                const auto value = row.text();
                for (const auto& wanted : kServer) {
                    if (name == QLatin1StringView(wanted.name))
                        settings.push_back(
                            { name, value, value == QLatin1StringView(wanted.value) });
                }
            }
        }
        auto rows = database.query(kEncrypted);
        const auto isEncrypted = rows.next() && rows.row().boolean();
        settings.push_back({ u"tls"_s, isEncrypted ? u"on"_s : u"off"_s, isEncrypted });
        return settings;
    }

}

Result<Settings> SqlExaminer::settings()
{
    return m_database.attempt([&]() -> Result<Settings> {
        return isSqlite(m_database) ? fileSettings(m_database) : serverSettings(m_database);
    });
}

Result<QStringList> SqlExaminer::needlessRights()
{
    return m_database.attempt([&]() -> Result<QStringList> {
        QStringList rights;
        if (isSqlite(m_database))
            return rights;
        auto rows = m_database.query(kRights);
        if (!rows.next())
            return rights;
        auto row = rows.row();
        for (const auto& name :
            { u"superuser"_s, u"createrole"_s, u"bypassrls"_s, u"replication"_s }) {
            if (row.boolean())
                rights << name;
        }
        return rights;
    });
}

Result<std::optional<domain::Instant>> SqlExaminer::serverTime()
{
    return m_database.attempt([&]() -> Result<std::optional<domain::Instant>> {
        if (isSqlite(m_database))
            return std::nullopt;
        auto rows = m_database.query(kServerNow);
        return rows.next() ? std::optional(rows.row().instant()) : std::nullopt;
    });
}

Result<bool> SqlExaminer::isSound()
{
    return m_database.attempt([&]() -> Result<bool> {
        // A server with checksums looks at each page that it reads.
        if (!isSqlite(m_database))
            return true;
        {
            auto pages = m_database.query(kIntegrity);
            if (!pages.next() || pages.row().text() != u"ok")
                return false;
        }
        auto references = m_database.query(kReferences);
        return references.next() && references.row().integer() == 0;
    });
}

Result<int> SqlExaminer::migrationsWaiting() { return Migrator::pending(m_database); }

QStringList SqlExaminer::files() const
{
    if (!isSqlite(m_database))
        return {};
    QStringList files { m_database.url().path() };
    for (const auto& suffix : { u"-wal"_s, u"-shm"_s }) {
        if (QFileInfo::exists(files.front() + suffix))
            files << files.front() + suffix;
    }
    return files;
}

QString SqlExaminer::engine() const { return isSqlite(m_database) ? u"sqlite"_s : u"postgresql"_s; }

QString SqlExaminer::place() const { return m_database.url().display(); }

}
