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
    /// Whether the SQL runs here and yields the promised columns, without reading anybody: the
    /// period is a day on which there was no practice. Validation "indicator.sql-not-run" and
    /// "indicator.sql-column-not-given" (args: "sql", the engine, the column).
    [[nodiscard]] domain::Result<void> tryOut(const QString& sql);
    [[nodiscard]] domain::Result<QString> patientLabel(qint64 patient) override;
    [[nodiscard]] domain::Result<QString> clinicianLabel(qint64 clinician) override;
    [[nodiscard]] domain::Result<QString> teamLabel(qint64 team) override;

private:
    [[nodiscard]] domain::Result<void> runs(const QString& sql, const QString& value);

    Database& m_database;
};

}
