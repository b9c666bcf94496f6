// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/AccessRules.h"
#include "application/access/Standings.h"
#include "domain/common/Clock.h"

namespace rooftree::storage {

class Database;

class SqlStandings final : public app::Standings {
public:
    SqlStandings(Database& database, const domain::Clock& clock, const app::AccessRules& rules);

    [[nodiscard]] domain::Result<app::Relation> of(
        const domain::Actor& actor, domain::PatientId patient) override;
    [[nodiscard]] domain::Result<QSet<domain::PatientId>> concealedFrom(
        const domain::Actor& actor) override;

private:
    [[nodiscard]] domain::Result<domain::Standing> standing(
        domain::StaffId me, domain::PatientId patient);
    [[nodiscard]] std::vector<app::HeldClaim> claims(domain::StaffId me, domain::PatientId patient);

    Database& m_database;
    const domain::Clock& m_clock;
    const app::AccessRules& m_rules;
};

}
