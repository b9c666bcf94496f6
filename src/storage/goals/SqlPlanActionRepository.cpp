// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/goals/SqlPlanActionRepository.h"

#include "storage/Database.h"
#include "storage/goals/PlanActionRows.h"
#include "storage/people/PersonRows.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::PlanAction;
    using domain::Result;

    // Actions and notes to others in one answer: the record is read in few.
    constexpr Sql kOpenOf {
        "SELECT " ROOFTREE_ACTION_COLUMNS ", 0, '', 0 " ROOFTREE_ACTION_TABLES
        "WHERE a.patient_id = :patient AND a.is_open = 1 UNION ALL "
        "SELECT r.id, r.uid, r.patient_id, i.words, NULL, NULL, NULL, NULL, 0, r.passed_to, "
        "r.made_at, r.version, NULL, 1, r.reason, r.is_for_patient "
        "FROM referral_note r JOIN agenda_item i ON i.id = r.agenda_item_id "
        "WHERE r.patient_id = :same AND r.is_open = 1",
        ROOFTREE_ACTION_KINDS "iti"
    };
    constexpr Sql kFind { "SELECT " ROOFTREE_ACTION_COLUMNS ROOFTREE_ACTION_TABLES
                          "WHERE a.id = :id",
        ROOFTREE_ACTION_KINDS };
    constexpr Sql kOpenOfGoal {
        "SELECT " ROOFTREE_ACTION_COLUMNS ROOFTREE_ACTION_TABLES
        "WHERE a.is_open = 1 AND a.patient_id = (SELECT o.patient_id FROM goal o WHERE o.id = "
        ":owner) AND " ROOFTREE_ACTION_GOAL "= :goal ORDER BY a.id",
        ROOFTREE_ACTION_KINDS
    };

    // The scope is a number so that one statement serves all three: 0 everybody, 1 mine, 2 my team
    // (and mine).
    constexpr Sql kPromised {
        "SELECT " ROOFTREE_ACTION_COLUMNS
        ", p.family, p.given, p.title, p.preferred, p.birth, p.nhs_number " ROOFTREE_ACTION_TABLES
        "JOIN patient p ON p.id = a.patient_id "
        "WHERE a.is_open = 1 AND p.is_dead = 0 AND p.left_day IS NULL "
        "AND (a.owner_staff_id IS NOT NULL OR a.owner_team_id IS NOT NULL OR a.owner_role IS NOT "
        "NULL) AND (:scope = 0 OR a.owner_staff_id = :me "
        "OR (:team_scope = 2 AND a.owner_team_id = (SELECT m.team_id FROM staff m WHERE m.id = "
        ":member)) "
        "OR a.owner_role IN (SELECT r.role FROM staff_role r WHERE r.staff_id = :actor AND "
        "r.ended_at IS NULL)) "
        "ORDER BY CASE WHEN a.due_day IS NULL THEN 1 ELSE 0 END, a.due_day, p.family_folded, a.id",
        ROOFTREE_ACTION_KINDS "ttttti"
    };
    constexpr Sql kSettle { "UPDATE plan_action SET is_open = :is_open, settled_at = :at, "
                            "settled_by = :by, given_up_reason = :reason, version = version + 1, "
                            "saved_in = :event WHERE id = :id AND version = :base" };
    constexpr Sql kAssign { "UPDATE plan_action SET goal_id = :goal, version = version + 1, "
                            "saved_in = :event WHERE id = :id AND version = :base" };
    constexpr Sql kNotes {
        "SELECT r.id, r.uid, r.patient_id, i.words, r.passed_to, r.reason, r.is_for_patient, "
        "r.made_at, r.version, p.family, p.given, p.title, p.preferred, p.birth, p.nhs_number "
        "FROM referral_note r JOIN agenda_item i ON i.id = r.agenda_item_id "
        "JOIN consultation c ON c.id = r.consultation_id JOIN patient p ON p.id = r.patient_id "
        "WHERE r.is_open = 1 AND p.is_dead = 0 AND p.left_day IS NULL AND (:scope = 0 "
        "OR c.staff_id = :me OR (:team_scope = 2 AND c.team_id = (SELECT m.team_id FROM staff m "
        "WHERE m.id = :member))) ORDER BY r.made_at, r.id",
        "itittti"
        "iittttti"
    };

    /// A note to somebody else came through the columns of an action.
    domain::ReferralNote asNote(const PlanAction& action, const QString& reason, bool isForPatient)
    {
        return { domain::ReferralNoteId(action.id.value()), action.uid, action.patient,
            action.content.words, action.ownerName, reason, isForPatient, true, action.madeAt,
            action.version };
    }

    app::PromiseRow readNote(Row row)
    {
        const auto id = row.id<domain::ReferralNoteId>();
        const auto uid = row.uid();
        const auto patient = row.id<domain::PatientId>();
        const auto about = row.textOrEmpty();
        const auto to = row.textOrEmpty();
        const auto reason = row.textOrEmpty();
        const auto isForPatient = row.boolean();
        const auto madeAt = row.instant();
        const auto version = row.version();
        const PlanAction handed { domain::PlanActionId(id.value()), uid, patient, { about }, to,
            madeAt, version };
        app::PromiseRow found { handed, personNameFrom(row) };
        found.born = birthFrom(row);
        found.nhsNumber = nhsNumberFrom(row);
        found.note = { id, uid, patient, about, to, reason, isForPatient, true, madeAt, version };
        return found;
    }

    int numberOf(app::CallScope scope)
    {
        if (scope == app::CallScope::Everybody)
            return 0;
        return scope == app::CallScope::Mine ? 1 : 2;
    }

    template <class Each, class Key> void sortBy(std::vector<Each>& rows, Key key)
    {
        std::sort(rows.begin(), rows.end(),
            [&](const Each& one, const Each& other) { return key(one) < key(other); });
    }

}

Result<app::OpenActions> SqlPlanActionRepository::openOf(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<app::OpenActions> {
        app::OpenActions open;
        auto rows = m_database.query(kOpenOf, { patient, patient });
        while (rows.next()) {
            auto row = rows.row();
            auto action = readPlanAction(row);
            const bool isNote = row.boolean();
            const auto reason = row.textOrEmpty();
            const bool isForPatient = row.boolean();
            if (isNote)
                open.referrals.push_back(asNote(action, reason, isForPatient));
            else
                open.actions.push_back(std::move(action));
        }
        sortBy(open.actions, [](const PlanAction& action) {
            const auto last = std::numeric_limits<qint64>::max();
            const auto& due = action.content.due;
            return std::pair(due ? due->toJulianDay() : last, action.id.value());
        });
        sortBy(open.referrals, [](const domain::ReferralNote& note) {
            return std::pair(note.madeAt.ms, note.id.value());
        });
        return open;
    });
}

Result<std::vector<app::PromiseRow>> SqlPlanActionRepository::promised(
    app::CallScope scope, std::optional<domain::StaffId> me)
{
    return m_database.attempt([&]() -> Result<std::vector<app::PromiseRow>> {
        const int number = numberOf(scope);
        std::vector<app::PromiseRow> found;
        {
            auto rows = m_database.query(kPromised, { number, me, number, me, me });
            while (rows.next()) {
                auto row = rows.row();
                auto action = readPlanAction(row);
                auto name = personNameFrom(row);
                app::PromiseRow promise { std::move(action), std::move(name) };
                promise.born = birthFrom(row);
                promise.nhsNumber = nhsNumberFrom(row);
                found.push_back(std::move(promise));
            }
        }
        auto notes = m_database.query(kNotes, { number, me, number, me });
        while (notes.next())
            found.push_back(readNote(notes.row()));
        return found;
    });
}

Result<PlanAction> SqlPlanActionRepository::find(domain::PlanActionId id)
{
    return m_database.attempt([&]() -> Result<PlanAction> {
        auto rows = m_database.query(kFind, { id });
        if (!rows.next())
            return domain::fail(
                domain::ErrorKind::NotFound, u"planAction"_s, u"action.not-found"_s);
        auto row = rows.row();
        return readPlanAction(row);
    });
}

Result<std::vector<PlanAction>> SqlPlanActionRepository::openOfGoal(domain::GoalId goal)
{
    return m_database.attempt([&]() -> Result<std::vector<PlanAction>> {
        std::vector<PlanAction> found;
        auto rows = m_database.query(kOpenOfGoal, { goal, goal });
        while (rows.next()) {
            auto row = rows.row();
            found.push_back(readPlanAction(row));
        }
        return found;
    });
}

Result<void> SqlPlanActionRepository::changed(domain::PlanActionId id)
{
    if (const auto current = find(id); !current)
        return domain::failure(current);
    return domain::fail(domain::ErrorKind::Conflict, u"planAction"_s, u"action.changed"_s);
}

Result<void> SqlPlanActionRepository::settle(domain::PlanActionId id, domain::RowVersion base,
    const std::optional<app::ActionSettled>& settled, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto at = settled ? std::optional(settled->at) : std::nullopt;
        const auto by = settled ? std::optional(settled->by) : std::nullopt;
        if (m_database.execute(
                kSettle, { !settled, at, by, std::optional<QString>(), event, id, base })
            > 0)
            return {};
        return changed(id);
    });
}

Result<void> SqlPlanActionRepository::giveUp(domain::PlanActionId id, domain::RowVersion base,
    const app::ActionSettled& settled, const QString& reason, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kSettle, { false, settled.at, settled.by, reason, event, id, base })
            > 0)
            return {};
        return changed(id);
    });
}

Result<void> SqlPlanActionRepository::assign(domain::PlanActionId id, domain::RowVersion base,
    std::optional<domain::GoalId> goal, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kAssign, { goal, event, id, base }) > 0)
            return {};
        return changed(id);
    });
}

}
