// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/TryStore.h"

namespace rooftree::storage {

class Database;

/// The counts of tries at a waiting-room screen on a server, by functions (ServerLetterbox); no
/// other kind of try can be asked for.
class ServerTryStore final : public app::TryStore {
public:
    explicit ServerTryStore(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<void> change(const std::vector<app::TryKey>& keys,
        const std::function<bool(std::vector<app::TryCount>&)>& change) override;

private:
    Database& m_database;
};

}
