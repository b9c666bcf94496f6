// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/SecondFactorStore.h"

namespace rooftree::storage {

class Database;

/// Authenticators and recovery codes, on either engine.
class SqlSecondFactorStore final : public app::SecondFactorStore {
public:
    explicit SqlSecondFactorStore(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::optional<app::SecondFactor>> find(
        domain::StaffId id) override;
    [[nodiscard]] domain::Result<void> set(domain::StaffId id, const app::SecondFactor& factor,
        const std::vector<QByteArray>& codeHashes, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> remove(domain::StaffId id) override;
    [[nodiscard]] domain::Result<bool> useStep(
        domain::StaffId id, qint64 step, domain::EventId event) override;
    [[nodiscard]] domain::Result<bool> useCode(
        domain::StaffId id, const QByteArray& hash, domain::EventId event) override;

private:
    Database& m_database;
};

}
