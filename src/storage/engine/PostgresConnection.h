// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/engine/AnswerWatch.h"
#include "storage/engine/Connection.h"

#include <memory>
#include <string_view>

namespace rooftree::storage {

/// Whether a server will do: Incompatible database.encoding, or database.server-old (args: its
/// version, ours). `version` as PQserverVersion tells it.
[[nodiscard]] domain::Result<void> checkServer(int version, std::string_view encoding);

/// A connection to a PostgreSQL server.
class PostgresConnection final : public Connection {
public:
    /// Storage database.unreachable or .sign-in, NotFound database.missing, and as checkServer().
    [[nodiscard]] static domain::Result<std::unique_ptr<Connection>> open(
        const QByteArray& connectionString);
    ~PostgresConnection() override;

    [[nodiscard]] soci::session& session() override { return *m_session; }

    [[nodiscard]] Dialect dialect() const override { return Dialect(Engine::Postgres); }

    void script(const std::string& sql) override;

    void beginCall() override { m_watch.begin(); }

    void endCall() override { m_watch.end(); }

    void release(soci::statement&) override { }

    [[nodiscard]] domain::Error errorOf(const std::exception& thrown) override;
    [[nodiscard]] bool isInTransaction() override;
    [[nodiscard]] bool isAlive() override;

    void checkpoint(bool) override { }

private:
    explicit PostgresConnection(std::unique_ptr<soci::session> session);

    std::unique_ptr<soci::session> m_session;
    AnswerWatch m_watch; // after the session: it goes before the socket is closed
};

}
