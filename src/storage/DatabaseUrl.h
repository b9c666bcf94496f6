// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QString>

namespace rooftree::storage {

enum class Engine { Sqlite, Postgres };

/// Where a practice's data is. Made from what a person writes after --database: a path,
/// "sqlite:/path" or "postgresql://...". Refused: database-url.empty, .nul, .scheme, .uri (SQLite's
/// "file:" form, which can switch checks off), .memory, .password (secrets belong in a passfile or
/// a service), .format, .option (one that we set ourselves), .tls (a server elsewhere without
/// verified TLS).
class DatabaseUrl final {
public:
    [[nodiscard]] static domain::Result<DatabaseUrl> parse(const QString& text);
    /// A file, whatever characters its path has.
    [[nodiscard]] static domain::Result<DatabaseUrl> file(const QString& path);

    [[nodiscard]] Engine engine() const { return m_engine; }

    /// SQLite: the absolute path.
    [[nodiscard]] QString path() const { return m_path; }

    /// PostgreSQL: libpq's "key='value' ...", our own settings included.
    [[nodiscard]] QByteArray connectionString() const { return m_connection; }

    /// PostgreSQL: another database of the same server, reached in the same way.
    [[nodiscard]] DatabaseUrl onSameServer(const QString& database) const;

    /// For messages and logs: the path, or host and database, never a credential.
    [[nodiscard]] QString display() const { return m_display; }

private:
    DatabaseUrl() = default;

    [[nodiscard]] static domain::Result<DatabaseUrl> server(const QString& text);

    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QByteArray m_connection;
    QString m_display;
};

}
