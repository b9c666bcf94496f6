// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/backup/FileSwitch.h"
#include "storage/engine/Connection.h"
#include "storage/engine/Log.h"
#include "storage/engine/PostgresConnection.h"
#include "storage/engine/SchemaState.h"
#include "storage/engine/SqliteConfinement.h"
#include "storage/engine/SqliteConnection.h"
#include "storage/engine/SqliteFile.h"
#include "storage/engine/StorageFailure.h"

namespace rooftree::storage {
namespace {

    using domain::Result;

    Result<std::unique_ptr<Connection>> connectFile(const QString& path, OpenMode mode)
    {
        // A restore that was cut short is completed before anybody looks at the file.
        if (const auto complete = finishSwitch(path); !complete)
            return domain::failure(complete);
        const auto isNew = mode == OpenMode::Create;
        const auto checked = isNew ? createFile(path) : checkExistingFile(path);
        if (!checked)
            return domain::failure(checked);
        return SqliteConnection::open(path, isNew);
    }

    Result<void> checked(Database& database, OpenMode mode)
    {
        if (mode == OpenMode::Create)
            return SchemaState::checkEmpty(database);
        const bool isRole = mode == OpenMode::Letterbox && database.engine() == Engine::Postgres;
        return isRole ? SchemaState::checkLetterbox(database) : SchemaState::checkKnown(database);
    }

    Result<std::unique_ptr<Connection>> connect(const DatabaseUrl& url, OpenMode mode)
    {
        return url.engine() == Engine::Sqlite ? connectFile(url.path(), mode)
                                              : PostgresConnection::open(url.connectionString());
    }

}

Database::Database(DatabaseUrl url, std::unique_ptr<Connection> connection)
    : m_url(std::move(url))
    , m_connection(std::move(connection))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl& url, OpenMode mode)
{
    auto connection = connect(url, mode);
    if (!connection)
        return domain::failure(connection);
    std::unique_ptr<Database> database(new Database(url, *std::move(connection)));
    const auto accepted = checked(*database, mode);
    if (!accepted) {
        log().error("The database was refused: {}.", accepted.error().detail.toStdString());
        return domain::failure(accepted);
    }
    return database;
}

void Database::forgetValues()
{
    m_statements.clear();
    if (m_connection)
        m_connection->releaseMemory();
}

void Database::keepNoPages() { storage::keepNoPages(); }

void Database::confineToLetterbox()
{
    m_isConfined = true;
    forgetValues(); // a file that was left open has been read from end to end
    if (m_connection)
        m_connection->confineToLetterbox();
}

void Database::idle()
{
    if (m_connection)
        m_connection->checkpoint(true);
}

void Database::tidyAfterCommit()
{
    if (m_connection)
        m_connection->checkpoint(false);
}

Result<void> Database::reconnect()
{
    log().info("Opening the connection to the database again.");
    m_statements.clear();
    m_connection.reset();
    auto connection = connect(m_url, OpenMode::Existing);
    if (!connection)
        return domain::failure(connection);
    m_connection = *std::move(connection);
    if (m_isConfined)
        m_connection->confineToLetterbox();
    return {};
}

/// Never opened again inside a transaction: the rest of it would be written, and the start not.
Connection& Database::usable()
{
    const auto isLost = !m_connection || !m_connection->isAlive();
    if (isLost && m_isBetweenBeginAndEnd)
        throw StorageFailure(domain::ErrorKind::Storage, QStringLiteral("database.unreachable"));
    if (isLost) {
        if (const auto opened = reconnect(); !opened)
            throw StorageFailure(opened.error());
    }
    return *m_connection;
}

/// A server that was restarted shows at the first call after it; nothing has happened yet, so the
/// call is made once more.
void Database::begin(std::string_view sql)
{
    Q_ASSERT(!m_isBetweenBeginAndEnd);
    const auto begun = attempt([&]() -> Result<void> {
        execute({ sql });
        return {};
    });
    if (!begun && m_connection && m_connection->isAlive())
        throw StorageFailure(begun.error());
    if (!begun)
        execute({ sql });
    m_isBetweenBeginAndEnd = true;
}

void Database::beginWrite() { begin(dialect().beginWrite()); }

void Database::beginRead() { begin(dialect().beginRead()); }

void Database::commit()
{
    execute({ "COMMIT" });
    m_isBetweenBeginAndEnd = false;
}

Statement& Database::statement(const Sql& sql)
{
    auto& connection = usable();
    const auto known = m_statements.find(sql.text);
    if (known != m_statements.end())
        return *known->second;
    auto made = std::make_unique<Statement>(connection, sql);
    auto& statement = *made;
    // The key is the statement's own copy of the text.
    m_statements.emplace(statement.sql(), std::move(made));
    return statement;
}

Rows Database::query(const Sql& sql, std::initializer_list<Value> values)
{
    return query(sql, std::span(values.begin(), values.size()));
}

Rows Database::query(const Sql& sql, std::span<const Value> values)
{
    auto& prepared = statement(sql);
    prepared.run(values);
    return Rows(prepared);
}

qint64 Database::execute(const Sql& sql, std::initializer_list<Value> values)
{
    return execute(sql, std::span(values.begin(), values.size()));
}

qint64 Database::execute(const Sql& sql, std::span<const Value> values)
{
    auto& prepared = statement(sql);
    prepared.run(values);
    const auto affected = prepared.affectedRows();
    prepared.finish();
    return affected;
}

qint64 Database::insert(const Sql& sql, std::initializer_list<Value> values)
{
    return insert(sql, std::span(values.begin(), values.size()));
}

qint64 Database::insert(const Sql& sql, std::span<const Value> values)
{
    auto rows = query(sql, values);
    if (!rows.next())
        Row::damaged();
    const auto id = rows.row().integer();
    // SQLite checks foreign keys when the statement ends, not when it answers.
    while (rows.next()) { }
    return id;
}

void Database::script(const std::string& sql) { usable().script(sql); }

bool Database::isInTransaction() { return m_connection && m_connection->isInTransaction(); }

domain::Error Database::errorOf(const std::exception& thrown)
{
    if (const auto* ours = dynamic_cast<const StorageFailure*>(&thrown))
        return ours->error();
    if (!m_connection)
        return { domain::ErrorKind::Storage, {}, QStringLiteral("database.unreachable"), {} };
    return m_connection->errorOf(thrown);
}

void Database::rollBack()
{
    m_isBetweenBeginAndEnd = false;
    if (!isInTransaction() || !m_connection->isAlive())
        return;
    try {
        m_connection->script("ROLLBACK");
    } catch (const StorageFailure&) {
        // The engine has rolled back by itself, or the connection is gone: nothing is kept either
        // way.
        log().warn("A rollback was refused.");
    }
}

}
