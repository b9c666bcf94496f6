// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/TextShortcuts.h"

namespace rooftree::storage {

class Database;

class SqlTextShortcutRepository final : public app::TextShortcutRepository {
public:
    explicit SqlTextShortcutRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<domain::TextShortcut>> ofStaff(
        domain::StaffId staff) override;
    [[nodiscard]] domain::Result<void> keep(domain::StaffId staff,
        const domain::TextShortcut& shortcut, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> remove(
        domain::StaffId staff, const QString& word, domain::EventId event) override;

private:
    Database& m_database;
};

}
