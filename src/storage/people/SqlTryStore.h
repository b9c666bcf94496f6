// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/TryStore.h"

namespace rooftree::storage {

class Database;

/// The counts of tries to sign in, on either engine.
class SqlTryStore final : public app::TryStore {
public:
    explicit SqlTryStore(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<void> change(const std::vector<app::TryKey>& keys,
        const std::function<bool(std::vector<app::TryCount>&)>& change) override;

private:
    Database& m_database;
};

}
