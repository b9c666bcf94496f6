// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/audit/IndicatorSource.h"

namespace rooftree::storage {

class Database;

class SqlIndicatorSource final : public app::IndicatorSource {
public:
    explicit SqlIndicatorSource(Database& database);

    [[nodiscard]] domain::Result<std::vector<app::IndicatorRow>> rows(
        const QString& sql, const Window& window) override;
    [[nodiscard]] domain::Result<QString> patientLabel(qint64 patient) override;
    [[nodiscard]] domain::Result<QString> clinicianLabel(qint64 clinician) override;
    [[nodiscard]] domain::Result<QString> teamLabel(qint64 team) override;

private:
    Database& m_database;
};

}
