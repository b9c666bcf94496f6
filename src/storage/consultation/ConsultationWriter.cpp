// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/ConsultationWriter.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kConsultationId { "SELECT id, patient_id FROM consultation WHERE uid = :uid",
        "ii" };
    constexpr Sql kAddConsultation {
        "INSERT INTO consultation (uid, patient_id, staff_id, team_id, appointment_id, kind, "
        "started_at, finished_at, on_day, note, amends_id, teach_back, mentions_others, "
        "amend_reason, saved_in) VALUES (:uid, "
        ":patient, "
        ":staff, (SELECT team_id FROM staff WHERE id = :member), :appointment, :kind, :started, "
        ":finished, :on_day, :note, :amends, :teach_back, :mentions_others, :amend_reason, :event) "
        "RETURNING id",
        "i"
    };
    constexpr Sql kAddItem { "INSERT INTO agenda_item (uid, patient_id, consultation_id, source, "
                             "topic, words, author_id, raised_at, "
                             "saved_in) VALUES (:uid, :patient, :consultation, :source, :topic, "
                             ":words, :author, :at, :event)" };
    constexpr Sql kItemId { "SELECT id, patient_id FROM agenda_item WHERE uid = :uid", "ii" };
    constexpr Sql kAddDecision { "INSERT INTO consultation_item (consultation_id, agenda_item_id, "
                                 "agreed_order, outcome, next_day, passed_to, above_reason, "
                                 "saved_in) VALUES (:consultation, :item, :agreed_order, :outcome, "
                                 ":next_day, :passed_to, :above_reason, :event)" };
    constexpr Sql kAddReferral { "INSERT INTO referral_note (uid, patient_id, consultation_id, "
                                 "agenda_item_id, passed_to, reason, is_for_patient, made_at, "
                                 "is_open, saved_in) VALUES (:uid, :patient, :consultation, :item, "
                                 ":passed_to, :reason, :is_for_patient, :made_at, 1, :event)" };
    constexpr Sql kGoal { "SELECT id, patient_id FROM goal WHERE uid = :uid", "ii" };
    constexpr Sql kAddGoal { "INSERT INTO goal (uid, patient_id, version, saved_in) VALUES (:uid, "
                             ":patient, 1, :event) RETURNING id",
        "i" };
    constexpr Sql kMoveGoal {
        "UPDATE goal SET version = :next, saved_in = :event WHERE id = :id AND version = :base"
    };
    constexpr Sql kState { "SELECT lifecycle, achievement FROM goal_version WHERE goal_id = :goal "
                           "AND version = :version",
        "tt" };
    constexpr Sql kAddVersion { "INSERT INTO goal_version (goal_id, version, words, why, category, "
                                "importance, set_by, agenda_item_id, "
                                "target_day, lifecycle, achievement, at, on_day, consultation_id, "
                                "own_words, saved_in) VALUES (:goal, :version, :words, "
                                ":why, :category, :importance, :set_by, :item, :target_day, "
                                ":lifecycle, :achievement, :at, :on_day, "
                                ":consultation, :own_words, :event)" };
    constexpr Sql kNewestPlan { "SELECT MAX(id) FROM action_plan WHERE goal_id = :goal", "i" };
    constexpr Sql kAddPlan { "INSERT INTO action_plan (uid, patient_id, goal_id, consultation_id, "
                             "staff_id, what, how_much, when_text, "
                             "times_per_week, where_text, start_day, review_day, confidence_first, "
                             "confidence_final, made_easier, barrier, "
                             "response, no_follow_up_reason, replaces_id, made_at, on_day, "
                             "saved_in) VALUES (:uid, :patient, :goal, "
                             ":consultation, :staff, :what, :how_much, :when_text, :times, "
                             ":where_text, :start_day, :review_day, :first, "
                             ":final, :easier, :barrier, :response, :no_follow_up, :replaces, :at, "
                             ":on_day, :event) RETURNING id",
        "i" };
    constexpr Sql kReplaceFollowUps {
        "UPDATE follow_up SET is_open = 0, version = version + 1, saved_in = :event "
        "WHERE goal_id = :goal AND is_open = 1"
    };
    constexpr Sql kAddFollowUp { "INSERT INTO follow_up (uid, patient_id, goal_id, action_plan_id, "
                                 "method, due_day, current_due_day, "
                                 "owner_staff_id, owner_team_id, is_open, saved_in) VALUES (:uid, "
                                 ":patient, :goal, :plan, :method, :due, "
                                 ":current_due, :owner, :team, 1, :event)" };

    constexpr Sql kAddAction {
        "INSERT INTO plan_action (uid, patient_id, consultation_id, words, "
        "owner_staff_id, owner_team_id, owner_role, due_day, "
        "is_at_next_visit, made_at, is_open, goal_id, saved_in) VALUES (:uid, "
        ":patient, :consultation, :words, :person, :team, :role, :due, "
        ":is_at_next_visit, :made_at, 1, :goal, :event)"
    };

    template <class Enum> std::optional<QString> wordOf(const std::optional<Enum>& value)
    {
        return value ? std::optional(domain::toWord(*value)) : std::nullopt;
    }

    auto notFound(const QString& field, const QString& code)
    {
        return domain::fail(ErrorKind::NotFound, field, code);
    }

    /// The id of the row with this uid, when it belongs to the patient.
    std::optional<qint64> ownId(
        Database& database, const Sql& sql, const QUuid& uid, domain::PatientId patient)
    {
        auto rows = database.query(sql, { uid });
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        const auto id = row.integer();
        return row.id<domain::PatientId>() == patient ? std::optional(id) : std::nullopt;
    }

}

ConsultationWriter::ConsultationWriter(Database& database, const domain::ConsultationRecord& record,
    domain::StaffId clinician, domain::EventId event)
    : m_database(database)
    , m_record(record)
    , m_clinician(clinician)
    , m_event(event)
    , m_day(domain::civilDate(record.startedAt))
{
}

Result<domain::ConsultationId> ConsultationWriter::write()
{
    if (auto added = addConsultation(); !added)
        return domain::failure(added);
    for (const auto& item : m_record.newItems)
        addItem(item);
    for (const auto& decision : m_record.decisions) {
        if (auto added = addDecision(decision); !added)
            return domain::failure(added);
    }
    for (const auto& note : m_record.referrals) {
        if (auto added = addReferral(note); !added)
            return domain::failure(added);
    }
    for (const auto& goal : m_record.goals) {
        if (auto added = addGoal(goal); !added)
            return domain::failure(added);
    }
    for (const auto& action : m_record.actions)
        addAction(action);
    return m_id;
}

void ConsultationWriter::addAction(const domain::NewPlanAction& action)
{
    const auto& content = action.content;
    m_database.execute(kAddAction,
        { action.uid, m_record.patient, m_id, content.words, content.owner.person,
            content.owner.team, wordOf(content.owner.role), content.due, content.isAtNextVisit,
            m_record.finishedAt, m_goal, m_event });
}

Result<void> ConsultationWriter::addConsultation()
{
    std::optional<qint64> amends;
    if (m_record.amends) {
        amends = ownId(m_database, kConsultationId, *m_record.amends, m_record.patient);
        if (!amends)
            return notFound(u"consultation"_s, u"consultation.not-found"_s);
    }
    m_id = domain::ConsultationId(m_database.insert(kAddConsultation,
        { m_record.uid, m_record.patient, m_clinician, m_clinician, m_record.appointment,
            domain::toWord(m_record.kind), m_record.startedAt, m_record.finishedAt, m_day,
            m_record.note, amends, wordOf(m_record.teachBack),
            m_record.mentionsOthers ? std::optional<qint64>(1) : std::nullopt,
            Value::orNull(m_record.amendReason), m_event }));
    return {};
}

void ConsultationWriter::addItem(const domain::NewAgendaItem& item)
{
    m_database.execute(kAddItem,
        { item.uid, m_record.patient, m_id, domain::toWord(item.source), item.topic, item.words,
            m_clinician, m_record.startedAt, m_event });
}

Result<void> ConsultationWriter::addDecision(const domain::BoardDecision& decision)
{
    const auto item = ownId(m_database, kItemId, decision.item, m_record.patient);
    if (!item)
        return notFound(u"agendaItem"_s, u"agenda.item-not-found"_s);
    m_database.execute(kAddDecision,
        { m_id, *item, decision.agreedOrder, wordOf(decision.outcome), decision.nextDate,
            decision.passedTo, Value::orNull(decision.aboveReason), m_event });
    return {};
}

Result<void> ConsultationWriter::addReferral(const domain::NewReferralNote& note)
{
    const auto item = ownId(m_database, kItemId, note.item, m_record.patient);
    if (!item)
        return notFound(u"agendaItem"_s, u"agenda.item-not-found"_s);
    m_database.execute(kAddReferral,
        { note.uid, m_record.patient, m_id, *item, note.to, note.reason, note.isForPatient,
            m_record.finishedAt, m_event });
    return {};
}

Result<void> ConsultationWriter::addGoal(const domain::AgreedGoal& agreed)
{
    auto version = domain::RowVersion::first();
    const auto goal = goalFor(agreed, version);
    if (!goal)
        return domain::failure(goal);
    // With several goals nobody said for which of them something was promised.
    if (m_record.goals.size() == 1)
        m_goal = *goal;
    addGoalVersion(*goal, version, agreed);
    const auto plan = addPlan(*goal, agreed);
    addFollowUp(*goal, plan, agreed);
    return {};
}

Result<domain::GoalId> ConsultationWriter::goalFor(
    const domain::AgreedGoal& agreed, domain::RowVersion& version)
{
    if (!agreed.baseVersion)
        return domain::GoalId(
            m_database.insert(kAddGoal, { agreed.uid, m_record.patient, m_event }));
    const auto id = ownId(m_database, kGoal, agreed.uid, m_record.patient);
    if (!id)
        return notFound(u"goal"_s, u"goal.not-found"_s);
    version = agreed.baseVersion->next();
    if (m_database.execute(kMoveGoal, { version, m_event, *id, *agreed.baseVersion }) == 0)
        return domain::fail(ErrorKind::Conflict, u"goal"_s, u"goal.changed"_s);
    return domain::GoalId(*id);
}

void ConsultationWriter::addGoalVersion(
    domain::GoalId goal, domain::RowVersion version, const domain::AgreedGoal& agreed)
{
    auto lifecycle = domain::toWord(domain::GoalLifecycle::Active);
    auto achievement = domain::toWord(domain::GoalAchievement::InProgress);
    if (agreed.baseVersion) {
        // A review changes the words; what became of the goal is decided in a follow-up.
        auto rows = m_database.query(kState, { goal, *agreed.baseVersion });
        if (rows.next()) {
            auto row = rows.row();
            lifecycle = row.text();
            achievement = row.text();
        }
    }
    const auto& content = agreed.content;
    m_database.execute(kAddVersion,
        { goal, version, content.words.toString(), content.why, content.category,
            content.importance, domain::toWord(content.setBy), content.agendaItem,
            content.targetDate, lifecycle, achievement, m_record.finishedAt, m_day, m_id,
            Value::orNull(content.ownWords), m_event });
}

std::optional<domain::ActionPlanId> ConsultationWriter::addPlan(
    domain::GoalId goal, const domain::AgreedGoal& agreed)
{
    if (!agreed.step)
        return std::nullopt;
    std::optional<qint64> replaces;
    if (agreed.baseVersion) {
        auto rows = m_database.query(kNewestPlan, { goal });
        if (rows.next())
            replaces = rows.row().maybeInteger();
    }
    const auto& step = agreed.step->content;
    return domain::ActionPlanId(m_database.insert(kAddPlan,
        { agreed.step->uid, m_record.patient, goal, m_id, m_clinician, step.what, step.howMuch,
            step.when, step.timesPerWeek, step.where, step.startDate, step.reviewDate,
            step.confidenceFirst, step.confidenceFinal, step.madeEasier, step.barrier,
            step.response, agreed.noFollowUpReason, replaces, m_record.finishedAt, m_day,
            m_event }));
}

void ConsultationWriter::addFollowUp(
    domain::GoalId goal, std::optional<domain::ActionPlanId> plan, const domain::AgreedGoal& agreed)
{
    if (!agreed.followUp)
        return;
    const auto& promise = *agreed.followUp;
    // One open promise a goal: the patient chose anew, and nobody is to be called twice for it.
    m_database.execute(kReplaceFollowUps, { m_event, goal });
    m_database.execute(kAddFollowUp,
        { agreed.followUpUid, m_record.patient, goal, plan, domain::toWord(promise.method),
            promise.due, promise.due, promise.owner, promise.team, m_event });
}

}
