// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/ChangeSignal.h"

#include <QByteArray>

#include <memory>

struct pg_conn;

namespace rooftree::storage {

/// A connection to a PostgreSQL server that does nothing but listen.
class PostgresListener final : public app::ChangeSignal {
public:
    /// Storage database.unreachable. Waits as long as the connection string allows.
    [[nodiscard]] static domain::Result<std::shared_ptr<app::ChangeSignal>> open(
        const QByteArray& connectionString);

    [[nodiscard]] qintptr descriptor() const override;
    [[nodiscard]] Heard take() override;

private:
    using Handle = std::unique_ptr<pg_conn, void (*)(pg_conn*)>;

    explicit PostgresListener(Handle handle) : m_handle(std::move(handle)) { }

    Handle m_handle;
};

}
