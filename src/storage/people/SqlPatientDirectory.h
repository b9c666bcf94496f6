// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"

namespace rooftree::storage {

class Database;

/// The list of people behind the search, on either engine.
class SqlPatientDirectory final : public app::PatientDirectory {
public:
    explicit SqlPatientDirectory(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<void> forEach(
        const std::function<void(app::DirectoryEntry&&)>& visit) override;
    [[nodiscard]] domain::Result<std::vector<app::DirectoryEntry>> entries(
        const std::vector<domain::PatientId>& ids) override;
    [[nodiscard]] domain::Result<std::vector<app::DirectoryEntry>> startingWith(
        const QString& folded, int limit) override;
    [[nodiscard]] domain::Result<int> count() override;
    [[nodiscard]] domain::Result<Calls> callsDue(QDate day) override;
    [[nodiscard]] domain::Result<Courses> courseWeeks(QDate day) override;

private:
    Database& m_database;
};

}
