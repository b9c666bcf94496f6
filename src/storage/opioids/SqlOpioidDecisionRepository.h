// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/opioids/OpioidTotals.h"

namespace rooftree::storage {

class Database;

class SqlOpioidDecisionRepository final : public app::OpioidDecisionRepository {
public:
    explicit SqlOpioidDecisionRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<domain::OpioidDecision>> all() override;
    [[nodiscard]] domain::Result<void> add(
        const domain::OpioidDecision& decision, domain::EventId event) override;

private:
    Database& m_database;
};

}
