// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/RecordChanges.h"

namespace rooftree::storage {

class Database;

class SqlRecordChanges final : public app::RecordChanges {
public:
    explicit SqlRecordChanges(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::optional<app::RecordChange>> newest(
        const app::Authorized<app::Action::ReadRecord>& proof) override;

private:
    Database& m_database;
};

}
