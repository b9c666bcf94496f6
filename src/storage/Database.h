// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "storage/DatabaseUrl.h"
#include "storage/engine/Dialect.h"
#include "storage/engine/Rows.h"

#include <exception>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <unordered_map>

namespace rooftree::storage {

class Connection;

enum class OpenMode {
    Existing, ///< a practice that was set up before
    Create, ///< a new file, or an empty database on a server
    Letterbox, ///< a practice as a waiting-room station reaches it (R-21)
};

/// One connection to the practice's data, with its prepared statements. For one thread at a time;
/// another thread opens its own.
class Database final {
public:
    /// Opens by the recipe of security requirement R-30 and refuses what it does not recognise:
    /// see checkExistingFile, and Incompatible database.newer (args: its version, ours),
    /// database.schema (something was added to or taken from the tables), database.setting. A
    /// database with an older schema opens; Migrator::migrate brings it up to date.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(
        const DatabaseUrl& url, OpenMode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Engine engine() const { return m_url.engine(); }

    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }

    /// To be called when nobody waits: moves SQLite's log into the file. A long log moves by
    /// itself.
    void idle();

    /// Closes and opens the connection again: after it every answer comes from what is stored.
    [[nodiscard]] domain::Result<void> reconnect();

    /// Drops prepared statements, which keep the last values that went through them, and what was
    /// read of the file.
    void forgetValues();

    /// For a program that must keep nothing of what it read, before its first connection.
    static void keepNoPages();
    /// From now on this connection reaches the letterbox of the waiting room and nothing else of
    /// the practice, whatever is asked of it. On a server the station's own role does that
    /// (stationRoleScript), and tables are not asked for.
    void confineToLetterbox();

    // For the storage layer only; these throw, and attempt() is the edge. Between transactions a
    // connection that was lost is opened again; within one everything fails until rollBack().

    /// Starts a transaction that can write, or one whose reads see one state.
    void beginWrite();
    void beginRead();
    void commit();
    /// Ends a transaction that must not be kept; quiet when there is none.
    void rollBack();

    /// Runs a query; no other run of the same SQL may be unfinished.
    [[nodiscard]] Rows query(const Sql& sql, std::initializer_list<Value> values = {});
    [[nodiscard]] Rows query(const Sql& sql, std::span<const Value> values);
    /// Runs a statement without results and answers how many rows it touched.
    qint64 execute(const Sql& sql, std::initializer_list<Value> values = {});
    qint64 execute(const Sql& sql, std::span<const Value> values);
    /// Runs INSERT ... RETURNING id.
    [[nodiscard]] qint64 insert(const Sql& sql, std::initializer_list<Value> values);
    [[nodiscard]] qint64 insert(const Sql& sql, std::span<const Value> values);
    /// Several statements without values.
    void script(const std::string& sql);
    [[nodiscard]] bool isInTransaction();
    [[nodiscard]] domain::Error errorOf(const std::exception& thrown);
    void tidyAfterCommit();

    [[nodiscard]] Dialect dialect() const { return Dialect(engine()); }

    /// Runs `work`, which returns a Result, and turns whatever is thrown into an Error.
    template <class Work> [[nodiscard]] auto attempt(Work&& work) -> decltype(work())
    {
        try {
            return work();
        } catch (const std::exception& thrown) {
            return tl::unexpected(errorOf(thrown));
        }
    }

private:
    Database(DatabaseUrl url, std::unique_ptr<Connection> connection);

    void begin(std::string_view sql);
    [[nodiscard]] Connection& usable();
    [[nodiscard]] Statement& statement(const Sql& sql);

    DatabaseUrl m_url;
    std::unique_ptr<Connection> m_connection;
    // After the connection: statements go first.
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_statements;
    bool m_isBetweenBeginAndEnd = false;
    bool m_isConfined = false;
};

}
