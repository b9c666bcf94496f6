// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/AccessLog.h"

namespace rooftree::storage {

class Database;

class SqlAccessLog final : public app::AccessLog {
public:
    explicit SqlAccessLog(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::AccessEntry>> ofPatient(
        const app::Authorized<app::Action::SeeAccessLog>& proof, int most) override;
    [[nodiscard]] domain::Result<std::vector<app::TrailEntry>> find(
        const app::Authorized<app::Action::SeeTrail>& proof,
        const app::TrailFilter& filter) override;
    [[nodiscard]] domain::Result<std::vector<app::RecordOpening>> openings(
        const app::Authorized<app::Action::SeeTrail>& proof, domain::Instant since) override;
    [[nodiscard]] domain::Result<std::optional<domain::Instant>> lastAnchor(
        const app::Authorized<app::Action::PrintAnchor>& proof) override;

private:
    Database& m_database;
};

}
