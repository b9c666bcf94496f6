// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/documents/RecordPapers.h"

namespace rooftree::storage {

class Database;

class SqlRecordPapers final : public app::RecordPapers {
public:
    explicit SqlRecordPapers(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::PatientPapers> ofPatient(domain::PatientId patient) override;

private:
    Database& m_database;
};

}
