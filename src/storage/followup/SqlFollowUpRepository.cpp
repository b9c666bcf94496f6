// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup/SqlFollowUpRepository.h"

#include "storage/Database.h"
#include "storage/goals/GoalRows.h"
#include "storage/goals/PlanActionRows.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::FollowUp;
    using domain::Result;

    constexpr std::string_view kFollowUpKinds = "itiiitiiiti";
    constexpr Sql kFind { "SELECT id, uid, patient_id, goal_id, action_plan_id, method, due_day, "
                          "owner_staff_id, owner_team_id, owner_role, is_open "
                          "FROM follow_up WHERE id = :id",
        kFollowUpKinds };
    constexpr Sql kOfPatient {
        "SELECT f.id, f.uid, f.patient_id, f.goal_id, f.action_plan_id, f.method, f.due_day, "
        "f.owner_staff_id, f.owner_team_id, f.owner_role, f.is_open, a.attainment, a.at "
        "FROM follow_up f LEFT JOIN follow_up_attempt a ON a.id = (SELECT MAX(n.id) FROM "
        "follow_up_attempt n WHERE n.follow_up_id = f.id AND n.attainment IS NOT NULL) "
        "WHERE f.patient_id = :patient ORDER BY f.due_day DESC, f.id DESC",
        "itiiitiiititi"
    };

    // The scope is a number so that one statement serves all three: 0 everybody, 1 mine, 2 my team
    // (and mine).
    constexpr Sql kOpen {
        "SELECT f.id, f.uid, f.patient_id, f.goal_id, f.action_plan_id, f.method, f.due_day, "
        "f.owner_staff_id, "
        "f.owner_team_id, f.owner_role, f.is_open, p.family, p.given, p.title, p.preferred, "
        "p.birth, "
        "p.nhs_number, p.mobile, "
        "p.phone, v.words, COALESCE(s.name, t.name), f.current_due_day, "
        "(SELECT COUNT(*) FROM follow_up_attempt a WHERE a.follow_up_id = f.id), "
        "(SELECT MAX(a.at) FROM follow_up_attempt a WHERE a.follow_up_id = f.id), "
        "ap.what, ap.how_much, ap.when_text, ap.times_per_week, ap.where_text, ap.start_day, "
        "ap.review_day, "
        "ap.confidence_first, ap.confidence_final, ap.made_easier, ap.barrier, ap.response "
        "FROM follow_up f JOIN patient p ON p.id = f.patient_id JOIN goal g ON g.id = f.goal_id "
        "JOIN goal_version v ON v.goal_id = g.id AND v.version = g.version "
        "LEFT JOIN action_plan ap ON ap.id = f.action_plan_id "
        "LEFT JOIN staff s ON s.id = f.owner_staff_id LEFT JOIN team t ON t.id = f.owner_team_id "
        "WHERE f.is_open = 1 AND p.is_dead = 0 AND p.left_day IS NULL AND (:scope = 0 OR "
        "f.owner_staff_id = :me "
        "OR (:team_scope = 2 AND f.owner_team_id = (SELECT m.team_id FROM staff m WHERE m.id = "
        ":member)) "
        "OR f.owner_role IN (SELECT r.role FROM staff_role r WHERE r.staff_id = :actor AND "
        "r.ended_at IS NULL)) "
        "ORDER BY f.current_due_day, p.family_folded, f.id",
        "itiiitiiiti"
        "tttttittttiii"
        "tttitiiiittt"
    };
    // Of everybody who has a call open, in two answers instead of two for each call.
    constexpr Sql kPromised {
        "SELECT " ROOFTREE_ACTION_COLUMNS ROOFTREE_ACTION_TABLES
        "WHERE a.is_open = 1 AND EXISTS (SELECT 1 FROM follow_up f WHERE f.patient_id = "
        "a.patient_id AND f.is_open = 1) ORDER BY a.id",
        ROOFTREE_ACTION_KINDS
    };
    constexpr Sql kGoals {
        "SELECT g.patient_id, g.id, v.words FROM goal g JOIN goal_version v ON v.goal_id = g.id "
        "AND v.version = g.version WHERE v.lifecycle IN ('proposed', 'planned', 'accepted', "
        "'active', 'on-hold') AND EXISTS (SELECT 1 FROM follow_up f WHERE f.patient_id = "
        "g.patient_id AND f.is_open = 1) ORDER BY g.id",
        "iit"
    };
    constexpr Sql kCloseOfGoal {
        "UPDATE follow_up SET is_open = 0, version = version + 1, saved_in = :event "
        "WHERE goal_id = :goal AND is_open = 1"
    };
    constexpr Sql kAttempts { "SELECT uid, follow_up_id, at, outcome, attainment, next_step, "
                              "moved_to_day, got_in_the_way, note, no_next_reason "
                              "FROM follow_up_attempt WHERE follow_up_id = :id ORDER BY at, id",
        "tiitttittt" };
    constexpr Sql kAddAttempt {
        "INSERT INTO follow_up_attempt (uid, follow_up_id, staff_id, at, on_day, outcome, "
        "attainment, next_step, "
        "moved_to_day, got_in_the_way, note, no_next_reason, saved_in) VALUES (:uid, :follow_up, "
        ":staff, :at, "
        ":on_day, :outcome, "
        ":attainment, :next_step, :moved_to, :got_in_the_way, :note, :no_next_reason, :event)"
    };
    constexpr Sql kClose {
        "UPDATE follow_up SET is_open = 0, version = version + 1, saved_in = :event WHERE id = :id"
    };
    constexpr Sql kMove { "UPDATE follow_up SET current_due_day = :day, version = version + 1, "
                          "saved_in = :event WHERE id = :id" };
    constexpr Sql kAdd {
        "INSERT INTO follow_up (uid, patient_id, goal_id, action_plan_id, method, "
        "due_day, current_due_day, "
        "owner_staff_id, owner_team_id, owner_role, is_open, saved_in) VALUES (:uid, "
        ":patient, :goal, :plan, :method, :due, "
        ":current_due, :owner, :team, :role, 1, :event) RETURNING id",
        "i"
    };

    FollowUp readFollowUp(Row& row)
    {
        const auto id = row.id<domain::FollowUpId>();
        const auto uid = row.uid();
        const auto patient = row.id<domain::PatientId>();
        const auto goal = row.id<domain::GoalId>();
        const auto plan = row.maybeId<domain::ActionPlanId>();
        domain::FollowUpPromise promise;
        promise.method = row.word(domain::followUpMethodFromWord);
        promise.due = row.day();
        promise.owner = row.maybeId<domain::StaffId>();
        promise.team = row.maybeId<domain::TeamId>();
        promise.role = row.maybeWord(domain::roleFromWord);
        return { id, uid, patient, goal, plan, promise, row.boolean() };
    }

    app::CallRow readCall(Row row)
    {
        auto followUp = readFollowUp(row);
        auto name = personNameFrom(row);
        app::CallRow call { std::move(followUp), std::move(name) };
        call.born = birthFrom(row);
        call.nhsNumber = nhsNumberFrom(row);
        const auto mobile = row.maybeText();
        const auto phone = row.maybeText();
        call.phone = mobile.value_or(phone.value_or(QString()));
        call.goalWords = row.text();
        call.ownerName = row.textOrEmpty();
        call.due = row.day();
        call.attempts = row.number();
        call.lastAttempt = row.maybeInstant();
        call.plan = readPlanContent(row);
        return call;
    }

    domain::FollowUpAttempt readAttempt(Row row)
    {
        domain::FollowUpAttempt attempt { row.uid(), row.id<domain::FollowUpId>() };
        attempt.at = row.instant();
        attempt.outcome = row.word(domain::attemptOutcomeFromWord);
        attempt.attainment = row.maybeWord(domain::attainmentFromWord);
        attempt.nextStep = row.maybeWord(domain::nextStepFromWord);
        attempt.movedTo = row.maybeDay();
        attempt.gotInTheWay = row.text();
        attempt.note = row.text();
        attempt.noNextReason = row.textOrEmpty();
        return attempt;
    }

    /// What ending each goal would ask about.
    void addEndings(Database& database, std::vector<app::CallRow>& calls)
    {
        {
            auto rows = database.query(kPromised, {});
            while (rows.next()) {
                auto row = rows.row();
                const auto action = readPlanAction(row);
                for (auto& call : calls) {
                    if (action.goal == call.followUp.goal)
                        call.promised.push_back(action);
                }
            }
        }
        auto rows = database.query(kGoals, {});
        while (rows.next()) {
            auto row = rows.row();
            const auto patient = row.id<domain::PatientId>();
            const auto goal = row.id<domain::GoalId>();
            const auto words = row.text();
            for (auto& call : calls) {
                if (call.followUp.patient == patient && call.followUp.goal != goal)
                    call.otherGoals.push_back({ goal, words });
            }
        }
    }

    template <class Enum> std::optional<QString> wordOf(const std::optional<Enum>& value)
    {
        return value ? std::optional(domain::toWord(*value)) : std::nullopt;
    }

}

SqlFollowUpRepository::SqlFollowUpRepository(Database& database) : m_database(database) { }

Result<std::vector<app::CallRow>> SqlFollowUpRepository::open(
    app::CallScope scope, std::optional<domain::StaffId> me)
{
    return m_database.attempt([&]() -> Result<std::vector<app::CallRow>> {
        std::vector<app::CallRow> calls;
        const int number = scope == app::CallScope::Everybody ? 0
            : scope == app::CallScope::Mine                   ? 1
                                                              : 2;
        {
            auto rows = m_database.query(kOpen, { number, me, number, me, me });
            while (rows.next())
                calls.push_back(readCall(rows.row()));
        }
        addEndings(m_database, calls);
        for (auto& call : calls)
            call.accessNeeds = accessNeedsOf(m_database, call.followUp.patient);
        return calls;
    });
}

Result<FollowUp> SqlFollowUpRepository::find(domain::FollowUpId id)
{
    return m_database.attempt([&]() -> Result<FollowUp> {
        auto rows = m_database.query(kFind, { id });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"followUp"_s, u"follow-up.not-found"_s);
        auto row = rows.row();
        return readFollowUp(row);
    });
}

Result<std::vector<FollowUp>> SqlFollowUpRepository::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<FollowUp>> {
        std::vector<FollowUp> found;
        auto rows = m_database.query(kOfPatient, { patient });
        while (rows.next()) {
            auto row = rows.row();
            auto followUp = readFollowUp(row);
            const auto attainment = row.maybeWord(domain::attainmentFromWord);
            const auto at = row.maybeInstant();
            if (attainment && at)
                followUp.went = { *attainment, *at };
            found.push_back(std::move(followUp));
        }
        return found;
    });
}

Result<std::vector<domain::FollowUpAttempt>> SqlFollowUpRepository::attempts(domain::FollowUpId id)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::FollowUpAttempt>> {
        std::vector<domain::FollowUpAttempt> found;
        auto rows = m_database.query(kAttempts, { id });
        while (rows.next())
            found.push_back(readAttempt(rows.row()));
        return found;
    });
}

Result<void> SqlFollowUpRepository::addAttempt(
    const domain::FollowUpAttempt& attempt, domain::StaffId by, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddAttempt,
            { attempt.uid, attempt.followUp, by, attempt.at, domain::civilDate(attempt.at),
                domain::toWord(attempt.outcome), wordOf(attempt.attainment),
                wordOf(attempt.nextStep), attempt.movedTo, attempt.gotInTheWay, attempt.note,
                Value::orNull(attempt.noNextReason), event });
        if (domain::closes(attempt.outcome))
            m_database.execute(kClose, { event, attempt.followUp });
        else if (attempt.movedTo)
            m_database.execute(kMove, { *attempt.movedTo, event, attempt.followUp });
        return {};
    });
}

Result<domain::FollowUpId> SqlFollowUpRepository::add(
    const FollowUp& followUp, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::FollowUpId> {
        return domain::FollowUpId(m_database.insert(kAdd,
            { followUp.uid, followUp.patient, followUp.goal, followUp.plan,
                domain::toWord(followUp.promise.method), followUp.promise.due, followUp.promise.due,
                followUp.promise.owner, followUp.promise.team, wordOf(followUp.promise.role),
                event }));
    });
}

Result<void> SqlFollowUpRepository::closeOfGoal(domain::GoalId goal, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kCloseOfGoal, { event, goal });
        return {};
    });
}

}
