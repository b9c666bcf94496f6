// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup/SqlOpenWork.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::OpenCall;
    using domain::Result;

    constexpr Sql kOf { "SELECT id, current_due_day, method FROM follow_up WHERE is_open = 1 AND "
                        "owner_staff_id = :owner ORDER BY current_due_day, id",
        "iit" };
    constexpr Sql kHand { "UPDATE follow_up SET owner_staff_id = :person, owner_team_id = :team, "
                          "owner_role = :role, version = version + 1, saved_in = :event "
                          "WHERE is_open = 1 AND owner_staff_id = :from" };

}

Result<std::vector<OpenCall>> SqlOpenWork::of(domain::StaffId owner)
{
    return m_database.attempt([&]() -> Result<std::vector<OpenCall>> {
        std::vector<OpenCall> calls;
        auto rows = m_database.query(kOf, { owner });
        while (rows.next()) {
            auto row = rows.row();
            const auto id = row.id<domain::FollowUpId>();
            const auto due = row.day();
            calls.push_back({ id, due, row.word(domain::followUpMethodFromWord) });
        }
        return calls;
    });
}

Result<int> SqlOpenWork::hand(
    domain::StaffId from, const app::WorkTarget& target, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<int> {
        const auto role = target.role ? std::optional(domain::toWord(*target.role)) : std::nullopt;
        return static_cast<int>(
            m_database.execute(kHand, { target.person, target.team, role, event, from }));
    });
}

}
