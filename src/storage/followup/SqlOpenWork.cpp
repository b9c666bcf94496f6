// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup/SqlOpenWork.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::OpenCall;
    using domain::Result;

    constexpr Sql kOf {
        "SELECT w.due, w.method FROM (SELECT id, current_due_day AS due, method FROM follow_up "
        "WHERE is_open = 1 AND owner_staff_id = :caller UNION ALL SELECT id, due_day AS due, "
        "NULL AS method FROM plan_action WHERE is_open = 1 AND owner_staff_id = :promiser) w "
        "ORDER BY CASE WHEN w.due IS NULL THEN 1 ELSE 0 END, w.due, w.id",
        "it"
    };
    constexpr Sql kHand { "UPDATE follow_up SET owner_staff_id = :person, owner_team_id = :team, "
                          "owner_role = :role, version = version + 1, saved_in = :event "
                          "WHERE is_open = 1 AND owner_staff_id = :from" };
    constexpr Sql kHandActions {
        "UPDATE plan_action SET owner_staff_id = :person, owner_team_id = :team, "
        "owner_role = :role, version = version + 1, saved_in = :event "
        "WHERE is_open = 1 AND owner_staff_id = :from"
    };

}

Result<std::vector<OpenCall>> SqlOpenWork::of(domain::StaffId owner)
{
    return m_database.attempt([&]() -> Result<std::vector<OpenCall>> {
        std::vector<OpenCall> calls;
        auto rows = m_database.query(kOf, { owner, owner });
        while (rows.next()) {
            auto row = rows.row();
            const auto due = row.maybeDay();
            calls.push_back({ due, row.maybeWord(domain::followUpMethodFromWord) });
        }
        return calls;
    });
}

Result<int> SqlOpenWork::hand(
    domain::StaffId from, const app::WorkTarget& target, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<int> {
        const auto role = target.role ? std::optional(domain::toWord(*target.role)) : std::nullopt;
        auto handed = m_database.execute(kHand, { target.person, target.team, role, event, from });
        handed
            += m_database.execute(kHandActions, { target.person, target.team, role, event, from });
        return static_cast<int>(handed);
    });
}

}
