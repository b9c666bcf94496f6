// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup/SqlLooseEndRepository.h"

#include "storage/Database.h"
#include "storage/people/PersonRows.h"

namespace rooftree::storage {
namespace {

    using app::LooseEnd;
    using domain::Result;

#define ROOFTREE_OPEN_STATES "('proposed', 'planned', 'accepted', 'active', 'on-hold') "
#define ROOFTREE_CURRENT "JOIN goal_version v ON v.goal_id = g.id AND v.version = g.version "
// Nobody is here any more who would do it: the person, anybody of the team, anybody in the role.
#define ROOFTREE_NOBODY                                                                            \
    "((w.owner_staff_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM staff m WHERE m.id = "           \
    "w.owner_staff_id AND m.is_active = 1)) "                                                      \
    "OR (w.owner_team_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM staff m WHERE m.team_id = "     \
    "w.owner_team_id AND m.is_active = 1)) "                                                       \
    "OR (w.owner_role IS NOT NULL AND NOT EXISTS (SELECT 1 FROM staff_role r JOIN staff m ON "     \
    "m.id = r.staff_id WHERE r.role = w.owner_role AND r.ended_at IS NULL AND m.is_active = 1))) "

    // The kinds are in the order of app::LooseEnd::Kind.
    constexpr Sql kAll {
        "SELECT e.kind, p.id, p.family, p.given, p.title, p.preferred, p.birth, p.nhs_number, "
        "e.words FROM ("
        "SELECT 0 AS kind, ap.patient_id AS patient_id, v.words AS words FROM action_plan ap "
        "JOIN goal g ON g.id = ap.goal_id " ROOFTREE_CURRENT
        "WHERE v.lifecycle IN " ROOFTREE_OPEN_STATES
        "AND ap.id = (SELECT MAX(n.id) FROM action_plan n WHERE n.goal_id = g.id) "
        "AND ap.no_follow_up_reason = '' "
        "AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.goal_id = g.id AND f.is_open = 1) "
        "AND NOT EXISTS (SELECT 1 FROM follow_up f JOIN follow_up_attempt t ON t.follow_up_id = "
        "f.id WHERE f.goal_id = g.id AND (f.action_plan_id = ap.id OR (f.action_plan_id IS NULL "
        "AND t.at >= ap.made_at)) AND (t.outcome = 'asked-not-to' OR t.no_next_reason IS NOT "
        "NULL)) "
        "UNION ALL SELECT 1, w.patient_id, v.words FROM follow_up w JOIN goal g ON g.id = "
        "w.goal_id " ROOFTREE_CURRENT
        "WHERE w.is_open = 1 AND v.lifecycle NOT IN " ROOFTREE_OPEN_STATES
        "UNION ALL SELECT 2, w.patient_id, w.words FROM plan_action w JOIN goal g ON g.id = "
        "w.goal_id " ROOFTREE_CURRENT
        "WHERE w.is_open = 1 AND v.lifecycle NOT IN " ROOFTREE_OPEN_STATES
        "UNION ALL SELECT 3, w.patient_id, v.words FROM follow_up w JOIN goal g ON g.id = "
        "w.goal_id " ROOFTREE_CURRENT "WHERE w.is_open = 1 AND " ROOFTREE_NOBODY
        "UNION ALL SELECT 3, w.patient_id, w.words FROM plan_action w WHERE w.is_open = 1 "
        "AND " ROOFTREE_NOBODY
        ") e JOIN patient p ON p.id = e.patient_id WHERE p.is_dead = 0 AND p.left_day IS NULL "
        "ORDER BY p.family_folded, p.id, e.kind, e.words",
        "iitttttit"
    };

#undef ROOFTREE_OPEN_STATES
#undef ROOFTREE_CURRENT
#undef ROOFTREE_NOBODY

}

Result<std::vector<LooseEnd>> SqlLooseEndRepository::all()
{
    return m_database.attempt([&]() -> Result<std::vector<LooseEnd>> {
        std::vector<LooseEnd> ends;
        auto rows = m_database.query(kAll, {});
        while (rows.next()) {
            auto row = rows.row();
            const auto kind = static_cast<LooseEnd::Kind>(row.number());
            const auto patient = row.id<domain::PatientId>();
            LooseEnd end { kind, patient, personNameFrom(row) };
            end.born = birthFrom(row);
            end.nhsNumber = nhsNumberFrom(row);
            end.words = row.textOrEmpty();
            ends.push_back(std::move(end));
        }
        return ends;
    });
}

}
