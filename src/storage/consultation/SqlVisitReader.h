// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/PastVisit.h"

namespace rooftree::storage {

class Database;

class SqlVisitReader final : public app::VisitReader {
public:
    explicit SqlVisitReader(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::PastVisit> read(const QUuid& visit) override;

private:
    void readBoard(app::PastVisit& past);
    void readNotes(app::PastVisit& past);

    Database& m_database;
};

}
