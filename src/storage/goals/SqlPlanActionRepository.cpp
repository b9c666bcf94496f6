// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/goals/SqlPlanActionRepository.h"

#include "storage/Database.h"
#include "storage/people/PersonRows.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::PlanAction;
    using domain::Result;

#define ROOFTREE_ACTION_COLUMNS                                                                    \
    "a.id, a.uid, a.patient_id, a.words, a.owner_staff_id, a.owner_team_id, a.owner_role, "        \
    "a.due_day, a.is_at_next_visit, COALESCE(s.name, t.name, ''), a.made_at, a.version "
#define ROOFTREE_ACTION_TABLES                                                                     \
    "FROM plan_action a LEFT JOIN staff s ON s.id = a.owner_staff_id "                             \
    "LEFT JOIN team t ON t.id = a.owner_team_id "

    // Actions and notes to others in one answer: the record is read in few.
    constexpr Sql kOpenOf {
        "SELECT " ROOFTREE_ACTION_COLUMNS ", 0, '', 0 " ROOFTREE_ACTION_TABLES
        "WHERE a.patient_id = :patient AND a.is_open = 1 UNION ALL "
        "SELECT r.id, r.uid, r.patient_id, i.words, NULL, NULL, NULL, NULL, 0, r.passed_to, "
        "r.made_at, r.version, 1, r.reason, r.is_for_patient "
        "FROM referral_note r JOIN agenda_item i ON i.id = r.agenda_item_id "
        "WHERE r.patient_id = :same AND r.is_open = 1",
        "ititiitiitiiiti"
    };
    constexpr Sql kFind {
        "SELECT " ROOFTREE_ACTION_COLUMNS ROOFTREE_ACTION_TABLES "WHERE a.id = :id", "ititiitiitii"
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
        "ititiitiitiitttttt"
    };
    constexpr Sql kSettle { "UPDATE plan_action SET is_open = :is_open, settled_at = :at, "
                            "settled_by = :by, version = version + 1, saved_in = :event "
                            "WHERE id = :id AND version = :base" };

#undef ROOFTREE_ACTION_COLUMNS
#undef ROOFTREE_ACTION_TABLES

    PlanAction readAction(Row& row)
    {
        const auto id = row.id<domain::PlanActionId>();
        const auto uid = row.uid();
        const auto patient = row.id<domain::PatientId>();
        domain::PlanActionContent content { row.textOrEmpty() };
        content.owner.person = row.maybeId<domain::StaffId>();
        content.owner.team = row.maybeId<domain::TeamId>();
        content.owner.role = row.maybeWord(domain::roleFromWord);
        content.due = row.maybeDay();
        content.isAtNextVisit = row.boolean();
        const auto owner = row.textOrEmpty();
        const auto madeAt = row.instant();
        return { id, uid, patient, std::move(content), owner, madeAt, row.version() };
    }

    /// A note to somebody else came through the columns of an action.
    domain::ReferralNote asNote(const PlanAction& action, const QString& reason, bool isForPatient)
    {
        return { domain::ReferralNoteId(action.id.value()), action.uid, action.patient,
            action.content.words, action.ownerName, reason, isForPatient, true, action.madeAt,
            action.version };
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
            auto action = readAction(row);
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
        const int number = scope == app::CallScope::Everybody ? 0
            : scope == app::CallScope::Mine                   ? 1
                                                              : 2;
        std::vector<app::PromiseRow> found;
        auto rows = m_database.query(kPromised, { number, me, number, me, me });
        while (rows.next()) {
            auto row = rows.row();
            auto action = readAction(row);
            auto name = personNameFrom(row);
            app::PromiseRow promise { std::move(action), std::move(name) };
            promise.born = birthFrom(row);
            promise.nhsNumber = nhsNumberFrom(row);
            found.push_back(std::move(promise));
        }
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
        return readAction(row);
    });
}

Result<void> SqlPlanActionRepository::settle(domain::PlanActionId id, domain::RowVersion base,
    const std::optional<app::ActionSettled>& settled, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto at = settled ? std::optional(settled->at) : std::nullopt;
        const auto by = settled ? std::optional(settled->by) : std::nullopt;
        if (m_database.execute(kSettle, { !settled, at, by, event, id, base }) > 0)
            return {};
        if (const auto current = find(id); !current)
            return domain::failure(current);
        return domain::fail(domain::ErrorKind::Conflict, u"planAction"_s, u"action.changed"_s);
    });
}

}
