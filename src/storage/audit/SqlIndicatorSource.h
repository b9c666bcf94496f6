// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/audit/IndicatorSource.h"

namespace rooftree::storage {

class Database;

/// Runs the SQL of indicator definitions, read-only, on either engine. A definition that is no
/// single query is refused: Validation indicator.sql-not-one-select.
class SqlIndicatorSource final : public app::IndicatorSource {
public:
    explicit SqlIndicatorSource(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::IndicatorRow>> rows(
        const QString& sql, const Window& window) override;
    [[nodiscard]] domain::Result<QString> patientLabel(qint64 patient) override;
    [[nodiscard]] domain::Result<QString> clinicianLabel(qint64 clinician) override;
    [[nodiscard]] domain::Result<QString> teamLabel(qint64 team) override;

private:
    Database& m_database;
};

}
