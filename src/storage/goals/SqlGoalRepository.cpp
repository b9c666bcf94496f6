// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/goals/SqlGoalRepository.h"

#include "storage/Database.h"
#include "storage/goals/GoalRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Goal;
    using domain::Result;

#define ROOFTREE_GOAL_COLUMNS                                                                      \
    "SELECT g.id, g.uid, g.patient_id, v.words, v.why, v.category, v.importance, v.set_by, "       \
    "v.agenda_item_id, "                                                                           \
    "v.target_day, v.lifecycle, v.achievement, v.at, v.version, v.own_words FROM goal g JOIN "     \
    "goal_version v ON v.goal_id = g.id "

    constexpr std::string_view kGoalKinds = "itittt"
                                            "itii"
                                            "ttiit";

    constexpr Sql kOfPatient { ROOFTREE_GOAL_COLUMNS
        "AND v.version = g.version WHERE g.patient_id = :patient ORDER BY v.at DESC, g.id DESC",
        kGoalKinds };
    constexpr Sql kFind { ROOFTREE_GOAL_COLUMNS "AND v.version = g.version WHERE g.id = :id",
        kGoalKinds };
    constexpr Sql kByUid { ROOFTREE_GOAL_COLUMNS "AND v.version = g.version WHERE g.uid = :uid",
        kGoalKinds };
    constexpr Sql kHistory { ROOFTREE_GOAL_COLUMNS "WHERE g.id = :id ORDER BY v.version DESC",
        kGoalKinds };

#undef ROOFTREE_GOAL_COLUMNS

    constexpr Sql kPlans {
        "SELECT id, uid, patient_id, goal_id, consultation_id, replaces_id, made_at, what, "
        "how_much, when_text, "
        "times_per_week, where_text, start_day, review_day, confidence_first, confidence_final, "
        "made_easier, barrier, "
        "response FROM action_plan WHERE patient_id = :patient ORDER BY made_at DESC, id DESC",
        "itiiiiitttitiiiittt"
    };
    constexpr Sql kMove {
        "UPDATE goal SET version = :next, saved_in = :event WHERE id = :id AND version = :base"
    };
    constexpr Sql kAddVersion {
        "INSERT INTO goal_version (goal_id, version, words, why, category, importance, set_by, "
        "agenda_item_id, "
        "target_day, lifecycle, achievement, at, on_day, own_words, saved_in) VALUES (:goal, "
        ":version, "
        ":words, :why, :category, "
        ":importance, :set_by, :item, :target_day, :lifecycle, :achievement, :at, :on_day, "
        ":own_words, :event)"
    };

    domain::ActionPlan readPlan(Row row)
    {
        const auto id = row.id<domain::ActionPlanId>();
        const auto uid = row.uid();
        const auto patient = row.id<domain::PatientId>();
        const auto goal = row.id<domain::GoalId>();
        const auto consultation = row.id<domain::ConsultationId>();
        const auto replaces = row.maybeId<domain::ActionPlanId>();
        const auto madeAt = row.instant();
        return { id, uid, patient, goal, consultation, readPlanContent(row), replaces, madeAt };
    }

    auto notFound() { return domain::fail(ErrorKind::NotFound, u"goal"_s, u"goal.not-found"_s); }

    std::vector<Goal> readAll(Rows rows)
    {
        std::vector<Goal> goals;
        while (rows.next())
            goals.push_back(readGoal(rows.row()));
        return goals;
    }

}

SqlGoalRepository::SqlGoalRepository(Database& database) : m_database(database) { }

Result<std::vector<Goal>> SqlGoalRepository::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<Goal>> {
        return readAll(m_database.query(kOfPatient, { patient }));
    });
}

Result<Goal> SqlGoalRepository::find(domain::GoalId id)
{
    return m_database.attempt([&]() -> Result<Goal> {
        auto rows = m_database.query(kFind, { id });
        if (!rows.next())
            return notFound();
        return readGoal(rows.row());
    });
}

Result<std::optional<Goal>> SqlGoalRepository::byUid(const QUuid& uid)
{
    return m_database.attempt([&]() -> Result<std::optional<Goal>> {
        auto rows = m_database.query(kByUid, { uid });
        return rows.next() ? std::optional(readGoal(rows.row())) : std::nullopt;
    });
}

Result<std::vector<Goal>> SqlGoalRepository::history(domain::GoalId id)
{
    return m_database.attempt([&]() -> Result<std::vector<Goal>> {
        auto goals = readAll(m_database.query(kHistory, { id }));
        if (goals.empty())
            return notFound();
        return goals;
    });
}

Result<std::vector<domain::ActionPlan>> SqlGoalRepository::plansOfPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::ActionPlan>> {
        std::vector<domain::ActionPlan> plans;
        auto rows = m_database.query(kPlans, { patient });
        while (rows.next())
            plans.push_back(readPlan(rows.row()));
        return plans;
    });
}

Result<domain::RowVersion> SqlGoalRepository::addVersion(domain::GoalId id, domain::RowVersion base,
    const domain::GoalContent& content, domain::GoalLifecycle lifecycle,
    domain::GoalAchievement achievement, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::RowVersion> {
        const auto next = base.next();
        if (m_database.execute(kMove, { next, event, id, base }) == 0) {
            const auto current = find(id);
            if (!current)
                return domain::failure(current);
            return domain::fail(ErrorKind::Conflict, u"goal"_s, u"goal.changed"_s);
        }
        m_database.execute(kAddVersion,
            { id, next, content.words.toString(), content.why, content.category, content.importance,
                domain::toWord(content.setBy), content.agendaItem, content.targetDate,
                domain::toWord(lifecycle), domain::toWord(achievement), at, domain::civilDate(at),
                Value::orNull(content.ownWords), event });
        return next;
    });
}

}
