// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup/SqlOpenWork.h"

#include "storage/Database.h"

#include <algorithm>

namespace rooftree::storage {
namespace {

    using app::OpenCall;
    using app::WorkShare;
    using domain::Result;

    // One role at a time: an owner is a person, a team or a role, so that nothing is met twice.
    constexpr Sql kCalls {
        "SELECT current_due_day, method, CASE WHEN owner_staff_id IS NULL THEN 1 ELSE 0 END "
        "FROM follow_up WHERE is_open = 1 AND (owner_staff_id = :promiser OR owner_team_id = :team "
        "OR owner_role = :role) ORDER BY id",
        "iti"
    };
    constexpr Sql kPromises {
        "SELECT due_day, CASE WHEN owner_staff_id IS NULL THEN 1 ELSE 0 END FROM plan_action "
        "WHERE is_open = 1 AND (owner_staff_id = :promiser OR owner_team_id = :team OR owner_role "
        "= "
        ":role) ORDER BY id",
        "ii"
    };
    constexpr Sql kVisits {
        "SELECT on_day FROM appointment WHERE staff_id = :visited AND starts_at >= :now "
        "AND state IN ('booked', 'arrived') ORDER BY id",
        "i"
    };
    constexpr Sql kHandCalls {
        "UPDATE follow_up SET owner_staff_id = :person, owner_team_id = :team, "
        "owner_role = :role, version = version + 1, saved_in = :event WHERE is_open = 1 "
        "AND (owner_staff_id = :promiser OR owner_team_id = :of_team OR owner_role = :of_role)"
    };
    constexpr Sql kHandPromises {
        "UPDATE plan_action SET owner_staff_id = :person, owner_team_id = :team, "
        "owner_role = :role, version = version + 1, saved_in = :event WHERE is_open = 1 "
        "AND (owner_staff_id = :promiser OR owner_team_id = :of_team OR owner_role = :of_role)"
    };
    constexpr Sql kHandVisits {
        "UPDATE appointment SET staff_id = :person, version = version + 1, saved_in = :event "
        "WHERE staff_id = :visited AND starts_at >= :now AND state IN ('booked', 'arrived')"
    };

    std::optional<QString> word(const std::optional<domain::Role>& role)
    {
        return role ? std::optional(domain::toWord(*role)) : std::nullopt;
    }

    /// Each of the share's roles, and no role for what is a person's or a team's.
    std::vector<std::optional<domain::Role>> rolesOf(const WorkShare& share)
    {
        std::vector<std::optional<domain::Role>> roles { std::nullopt };
        roles.insert(roles.end(), share.roles.begin(), share.roles.end());
        return roles;
    }

    /// The person's and the team's are asked for once, with no role.
    WorkShare ownersOf(const WorkShare& share, const std::optional<domain::Role>& role)
    {
        return role ? WorkShare {} : share;
    }

    void readCalls(Database& database, const WorkShare& owners,
        const std::optional<domain::Role>& role, std::vector<OpenCall>& into)
    {
        auto rows = database.query(kCalls, { owners.promiser, owners.team, word(role) });
        while (rows.next()) {
            auto row = rows.row();
            const auto due = row.maybeDay();
            const auto method = row.maybeWord(domain::followUpMethodFromWord);
            into.push_back({ due, method, OpenCall::Kind::Call, row.boolean() });
        }
    }

    void readPromises(Database& database, const WorkShare& owners,
        const std::optional<domain::Role>& role, std::vector<OpenCall>& into)
    {
        auto rows = database.query(kPromises, { owners.promiser, owners.team, word(role) });
        while (rows.next()) {
            auto row = rows.row();
            const auto due = row.maybeDay();
            into.push_back({ due, std::nullopt, OpenCall::Kind::Promise, row.boolean() });
        }
    }

    void readVisits(Database& database, const WorkShare& share, std::vector<OpenCall>& into)
    {
        auto rows = database.query(kVisits, { share.visited, share.from });
        while (rows.next()) {
            auto row = rows.row();
            into.push_back({ row.day(), std::nullopt, OpenCall::Kind::Visit, false });
        }
    }

    bool isSooner(const OpenCall& left, const OpenCall& right)
    {
        return left.due && (!right.due || *left.due < *right.due);
    }

}

Result<std::vector<OpenCall>> SqlOpenWork::of(const WorkShare& share)
{
    return m_database.attempt([&]() -> Result<std::vector<OpenCall>> {
        std::vector<OpenCall> open;
        for (const auto& role : rolesOf(share)) {
            readCalls(m_database, ownersOf(share, role), role, open);
            readPromises(m_database, ownersOf(share, role), role, open);
        }
        readVisits(m_database, share, open);
        std::stable_sort(open.begin(), open.end(), isSooner);
        return open;
    });
}

int SqlOpenWork::handRole(const std::optional<domain::Role>& role, const WorkShare& share,
    const app::WorkTarget& target, domain::EventId event)
{
    const auto owners = ownersOf(share, role);
    const auto values = { Value(target.person), Value(target.team), Value(word(target.role)),
        Value(event), Value(owners.promiser), Value(owners.team), Value(word(role)) };
    return static_cast<int>(
        m_database.execute(kHandCalls, values) + m_database.execute(kHandPromises, values));
}

Result<int> SqlOpenWork::hand(
    const WorkShare& share, const app::WorkTarget& target, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<int> {
        int handed = 0;
        for (const auto& role : rolesOf(share))
            handed += handRole(role, share, target, event);
        if (share.visited && target.visits)
            handed += static_cast<int>(m_database.execute(
                kHandVisits, { *target.visits, event, *share.visited, share.from }));
        return handed;
    });
}

}
