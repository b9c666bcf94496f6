// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/engine/Connection.h"

#include <memory>

namespace rooftree::storage {

/// A connection to a PostgreSQL server.
class PostgresConnection final : public Connection {
public:
    /// Storage database.unreachable or .sign-in, NotFound database.missing, Incompatible
    /// database.encoding.
    [[nodiscard]] static domain::Result<std::unique_ptr<Connection>> open(
        const QByteArray& connectionString);
    ~PostgresConnection() override;

    [[nodiscard]] soci::session& session() override { return *m_session; }

    [[nodiscard]] Dialect dialect() const override { return Dialect(Engine::Postgres); }

    void script(const std::string& sql) override;

    void release(soci::statement&) override { }

    [[nodiscard]] domain::Error errorOf(const std::exception& thrown) override;
    [[nodiscard]] bool isInTransaction() override;
    [[nodiscard]] bool isAlive() override;

    void checkpoint(bool) override { }

private:
    explicit PostgresConnection(std::unique_ptr<soci::session> session);

    std::unique_ptr<soci::session> m_session;
};

}
