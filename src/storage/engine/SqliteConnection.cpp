// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SqliteConnection.h"

#include "storage/engine/BusyWait.h"
#include "storage/engine/ErrorMapping.h"
#include "storage/engine/Log.h"
#include "storage/engine/LogSchedule.h"
#include "storage/engine/Soci.h"
#include "storage/engine/SqliteConfinement.h"
#include "storage/engine/SqliteFile.h"
#include "storage/engine/SqliteRowHash.h"
#include "storage/engine/StorageFailure.h"

#include <QFile>
#include <QFileInfo>

// Brings sqlite3.h with it, inside the namespace sqlite_api.
#include <soci/sqlite3/soci-sqlite3.h>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using namespace sqlite_api;

    constexpr std::chrono::milliseconds kBusyPatience { 5000 };
    /// Pages in the log after which a save moves them itself; before that it waits for a pause.
    constexpr int kLogBound = 2000;
    constexpr int kLogWorthMoving = 100;
    /// Shorter than somebody notices; enough for reads of half as long.
    constexpr int kWaitForReadersMs = 100;
    /// When that was not enough, on a busy computer.
    constexpr int kLongWaitForReadersMs = 1000;

    /// Waits for readers by looking again after the same short time. SQLite's own way looks less
    /// often the longer it has waited, and misses the moments in which no reader is there. What the
    /// disk takes in between does not count.
    struct Patience {
        static int wait(void* self, int)
        {
            using Clock = std::chrono::steady_clock;
            constexpr int kLookAgainMs = 2;
            auto& left = static_cast<Patience*>(self)->left;
            if (left <= Clock::duration::zero())
                return 0;
            const auto begun = Clock::now();
            sqlite3_sleep(kLookAgainMs);
            left -= Clock::now() - begun;
            return 1;
        }

        std::chrono::steady_clock::duration left;
    };

    struct Limit {
        int what;
        int value;
    };

    // A printed plan is kept as text of a few hundred kilobytes; nothing else comes near.
    constexpr std::array kLimits { Limit { SQLITE_LIMIT_LENGTH, 10'000'000 },
        Limit { SQLITE_LIMIT_SQL_LENGTH, 200'000 }, Limit { SQLITE_LIMIT_ATTACHED, 0 },
        Limit { SQLITE_LIMIT_EXPR_DEPTH, 200 }, Limit { SQLITE_LIMIT_COMPOUND_SELECT, 50 },
        Limit { SQLITE_LIMIT_VARIABLE_NUMBER, 250 }, Limit { SQLITE_LIMIT_TRIGGER_DEPTH, 10 },
        Limit { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200 } };

    struct Switch {
        int what;
        int value;
    };

    constexpr std::array kSwitches { Switch { SQLITE_DBCONFIG_DEFENSIVE, 1 },
        Switch { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 }, Switch { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
        Switch { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 }, Switch { SQLITE_DBCONFIG_DQS_DML, 0 },
        Switch { SQLITE_DBCONFIG_DQS_DDL, 0 } };

    struct Pragma {
        const char* name;
        const char* value;
        const char* answer;
    };

    // mmap stays off: a stray pointer must not reach the file. Temporary tables stay in memory: no
    // patient data in /tmp. What is deleted is written over.
    constexpr std::array kPragmas { Pragma { "journal_mode", "WAL", "wal" },
        Pragma { "synchronous", "FULL", "2" }, Pragma { "foreign_keys", "ON", "1" },
        Pragma { "trusted_schema", "OFF", "0" }, Pragma { "cell_size_check", "ON", "1" },
        Pragma { "mmap_size", "0", "0" }, Pragma { "temp_store", "MEMORY", "2" },
        Pragma { "secure_delete", "ON", "1" },
        Pragma { "journal_size_limit", "16777216", "16777216" } };

    /// The first column of the first row of a statement without parameters.
    std::string single(sqlite3* handle, const std::string& sql)
    {
        sqlite3_stmt* statement = nullptr;
        auto code = sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr);
        std::string answer;
        if (code == SQLITE_OK) {
            code = sqlite3_step(statement);
            if (code == SQLITE_ROW) {
                if (const auto* text = sqlite3_column_text(statement, 0))
                    answer = reinterpret_cast<const char*>(text);
            }
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE && code != SQLITE_OK)
            throw StorageFailure(errorOfSqliteCode(code));
        return answer;
    }

    [[noreturn]] void refuseSetting(const char* setting)
    {
        log().error("SQLite did not take the setting {}.", setting);
        throw StorageFailure(domain::Error { ErrorKind::Incompatible, u"database"_s,
            u"database.setting"_s, { QString::fromLatin1(setting) } });
    }

    int rememberLogSize(void* where, sqlite3*, const char*, int pages)
    {
        *static_cast<int*>(where) = pages;
        return SQLITE_OK;
    }

}

class SqliteConnection::Native {
public:
    // SOCI would open by a name that it takes apart at spaces and quotes, and without our flags: it
    // gets a handle that we opened.
    Native(const QString& path, bool isNew) : m_session(soci::sqlite3, "dbname=:memory:")
    {
        auto& backend = static_cast<soci::sqlite3_session_backend&>(*m_session.get_backend());
        sqlite3* opened = nullptr;
        const auto code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE, nullptr);
        if (code != SQLITE_OK) {
            sqlite3_close(opened);
            throw StorageFailure(errorOfSqliteCode(code));
        }
        // A file that may not be written is opened for reading all the same. Nobody should type
        // what cannot be saved, and who reads a record could not be noted.
        if (sqlite3_db_readonly(opened, "main") != 0) {
            sqlite3_close(opened);
            throw StorageFailure(errorOfSqliteCode(SQLITE_READONLY));
        }
        sqlite3_close(backend.conn_);
        m_handle = opened;
        backend.conn_ = opened;
        configure(isNew);
    }

    soci::session& session() { return m_session; }

    sqlite3* handle() { return m_handle; }

    /// Into the log, since the last time that somebody asked.
    int takePagesWritten()
    {
        int written = 0;
        int most = 0;
        sqlite3_db_status(m_handle, SQLITE_DBSTATUS_CACHE_WRITE, &written, &most, 1);
        return written;
    }

    void waitForOthers() { sqlite3_busy_handler(m_handle, &BusyWait::wait, &m_busyWait); }

    int logPages = 0;

private:
    void configure(bool isNew)
    {
        sqlite3_extended_result_codes(m_handle, 1);
        waitForOthers();
        for (const auto& each : kSwitches) {
            int now = -1;
            sqlite3_db_config(m_handle, each.what, each.value, &now);
            if (now != each.value)
                refuseSetting("db_config");
        }
        for (const auto& each : kLimits)
            sqlite3_limit(m_handle, each.what, each.value);
        // Our mark goes in before the log is switched on: the file's own header shows it then.
        if (isNew)
            single(m_handle, "PRAGMA application_id=" + std::to_string(kApplicationId));
        for (const auto& each : kPragmas)
            apply(each);
        sqlite3_wal_hook(m_handle, &rememberLogSize, &logPages);
        if (const auto code = addRowHashFunction(m_handle); code != SQLITE_OK)
            throw StorageFailure(errorOfSqliteCode(code));
    }

    void apply(const Pragma& pragma)
    {
        const auto name = std::string("PRAGMA ") + pragma.name;
        single(m_handle, name + "=" + pragma.value);
        const auto answer = single(m_handle, name);
        // A SQLite built without memory mapping answers nothing.
        const auto isAbsent = answer.empty() && std::string_view(pragma.name) == "mmap_size";
        if (answer != pragma.answer && !isAbsent)
            refuseSetting(pragma.name);
    }

    soci::session m_session;
    sqlite3* m_handle = nullptr;
    BusyWait m_busyWait { kBusyPatience };
};

SqliteConnection::SqliteConnection(std::unique_ptr<Native> native) : m_native(std::move(native)) { }

SqliteConnection::~SqliteConnection() = default;

domain::Result<std::unique_ptr<Connection>> SqliteConnection::open(const QString& path, bool isNew)
{
    const QFileInfo oldLog(path + u"-wal"_s);
    const auto wasLeftOpen = oldLog.exists() && oldLog.size() > 0;
    try {
        auto native = std::make_unique<Native>(path, isNew);
        if (wasLeftOpen) {
            log().info("The database was not closed last time; checking it.");
            if (single(native->handle(), "PRAGMA quick_check(1)") != "ok")
                throw StorageFailure(ErrorKind::Storage, u"database.damaged"_s);
        }
        return std::unique_ptr<Connection>(new SqliteConnection(std::move(native)));
    } catch (const StorageFailure& failure) {
        return tl::unexpected(failure.error());
    } catch (const soci::soci_error&) {
        return domain::fail(ErrorKind::Storage, u"database"_s, u"database.cannot-open"_s);
    }
}

soci::session& SqliteConnection::session() { return m_native->session(); }

void SqliteConnection::script(const std::string& sql)
{
    const auto code = sqlite3_exec(m_native->handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw StorageFailure(errorOfSqliteCode(code));
}

void SqliteConnection::release(soci::statement& statement)
{
    if (auto* backend = static_cast<soci::sqlite3_statement_backend*>(statement.get_backend());
        backend->stmt_ != nullptr)
        sqlite3_reset(backend->stmt_);
}

domain::Error SqliteConnection::errorOf(const std::exception& thrown)
{
    if (const auto* ours = dynamic_cast<const StorageFailure*>(&thrown))
        return ours->error();
    if (const auto* native = dynamic_cast<const soci::sqlite3_soci_error*>(&thrown))
        return errorOfSqliteCode(native->result());
    return { ErrorKind::Storage, {}, u"database.failed"_s, {} };
}

bool SqliteConnection::isInTransaction() { return sqlite3_get_autocommit(m_native->handle()) == 0; }

void SqliteConnection::checkpoint(bool isIdle)
{
    const auto written = m_native->takePagesWritten();
    const auto length = m_native->logPages;
    if (length < (isIdle ? kLogWorthMoving : kLogBound))
        return;
    int pages = 0;
    int moved = 0;
    const auto code = sqlite3_wal_checkpoint_v2(
        m_native->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &moved);
    if (code == SQLITE_OK && pages == moved)
        m_native->logPages = 0;
    if (isTurnToWaitLong(length - written, length))
        beginNewLog(kLongWaitForReadersMs);
    else if (isTurnToTry(length - written, length))
        beginNewLog(kWaitForReadersMs);
}

void SqliteConnection::releaseMemory() { sqlite3_db_release_memory(m_native->handle()); }

void SqliteConnection::confineToLetterbox() { storage::confineToLetterbox(m_native->handle()); }

/// Somebody who stands in one read for long is not waited for; the next try is some saves away.
/// SQLite itself does not wait for another desk that is just moving the log's pages.
void SqliteConnection::beginNewLog(int waitForReadersMs)
{
    auto* handle = m_native->handle();
    Patience patience { std::chrono::milliseconds(waitForReadersMs) };
    sqlite3_busy_handler(handle, &Patience::wait, &patience);
    int code = SQLITE_BUSY;
    do {
        code = sqlite3_wal_checkpoint_v2(
            handle, nullptr, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
    } while (code == SQLITE_BUSY && Patience::wait(&patience, 0) != 0);
    m_native->waitForOthers();
}

}
