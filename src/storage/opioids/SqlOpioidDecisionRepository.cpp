// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opioids/SqlOpioidDecisionRepository.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using domain::OpioidDecision;
    using domain::Result;

    constexpr Sql kAll { "SELECT d.decision, d.rules_hash, d.staff_id, d.at, s.name FROM "
                         "feature_decision d JOIN staff s ON s.id = d.staff_id WHERE d.feature = "
                         "'opioid-total' ORDER BY d.id",
        "ttiit" };
    constexpr Sql kAdd { "INSERT INTO feature_decision (feature, decision, rules_hash, staff_id, "
                         "at, saved_in) VALUES ('opioid-total', :decision, :hash, :staff, :at, "
                         ":event)" };

}

Result<std::vector<OpioidDecision>> SqlOpioidDecisionRepository::all()
{
    return m_database.attempt([&]() -> Result<std::vector<OpioidDecision>> {
        std::vector<OpioidDecision> found;
        auto rows = m_database.query(kAll, {});
        while (rows.next()) {
            auto row = rows.row();
            const auto kind = row.word(domain::opioidDecisionFromWord);
            const auto hash = row.text();
            const auto by = row.id<domain::StaffId>();
            const auto at = row.instant();
            found.push_back({ kind, hash, by, at, row.text() });
        }
        return found;
    });
}

Result<void> SqlOpioidDecisionRepository::add(const OpioidDecision& decision, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAdd,
            { domain::toWord(decision.kind), decision.tableHash, decision.by, decision.at, event });
        return {};
    });
}

}
