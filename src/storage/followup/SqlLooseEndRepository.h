// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/LooseEnds.h"

namespace rooftree::storage {

class Database;

class SqlLooseEndRepository final : public app::LooseEndRepository {
public:
    explicit SqlLooseEndRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::LooseEnd>> all() override;

private:
    Database& m_database;
};

}
