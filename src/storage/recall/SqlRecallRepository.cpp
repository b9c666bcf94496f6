// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recall/SqlRecallRepository.h"

#include "storage/Database.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::RecallException;
    using domain::RecallStep;
    using domain::Result;

    // What the record says of everybody, each fact its newest day. A visit that was amended is
    // counted by its own day; feedback and other visits are no review.
    constexpr Sql kPeople {
        "SELECT p.id, p.family, p.given, p.title, p.preferred, p.birth, "
        "COALESCE(p.mobile, p.phone), p.language, p.is_test, "
        "(SELECT MAX(c.on_day) FROM consultation c WHERE c.patient_id = p.id AND c.kind IN "
        "('planned-review', 'care-planning')), "
        "(SELECT MAX(a.on_day) FROM agenda a WHERE a.patient_id = p.id), "
        "(SELECT MAX(l.on_day) FROM action_plan l WHERE l.patient_id = p.id), "
        "(SELECT MAX(i.on_day) FROM issued_plan i WHERE i.patient_id = p.id), "
        "(SELECT MAX(t.on_day) FROM follow_up f JOIN follow_up_attempt t ON t.follow_up_id = f.id "
        "WHERE f.patient_id = p.id AND t.outcome = 'spoke'), "
        "(SELECT MAX(s.on_day) FROM recall_step s WHERE s.patient_id = p.id AND s.kind = "
        "'invited' AND s.takes_back_id IS NULL), "
        "(SELECT MAX(e.on_day) FROM course_enrolment e WHERE e.patient_id = p.id), "
        "(SELECT MIN(v.on_day) FROM appointment v WHERE v.patient_id = p.id AND v.state = 'booked' "
        "AND v.on_day >= :today) "
        "FROM patient p WHERE p.is_dead = 0 AND p.left_day IS NULL AND EXISTS "
        "(SELECT 1 FROM condition d WHERE d.patient_id = p.id) ORDER BY p.family_folded, p.id",
        "ittttttti"
        "iiiiiiii"
    };

#define ROOFTREE_RECALL_STEP                                                                       \
    "SELECT s.id, s.uid, s.patient_id, s.kind, s.method, s.on_day, s.note, s.at, "                 \
    "(SELECT b.id FROM recall_step b WHERE b.takes_back_id = s.id) FROM recall_step s WHERE "      \
    "s.takes_back_id IS NULL "
    constexpr std::string_view kStepKinds = "ititti"
                                            "tii";
    constexpr Sql kSteps { ROOFTREE_RECALL_STEP "ORDER BY s.id", kStepKinds };
    constexpr Sql kStepsOf { ROOFTREE_RECALL_STEP "AND s.patient_id = :patient ORDER BY s.id",
        kStepKinds };
    constexpr Sql kAddStep {
        "INSERT INTO recall_step (uid, patient_id, kind, method, on_day, note, takes_back_id, "
        "staff_id, at, saved_in) VALUES (:uid, :patient, :kind, :method, :on_day, :note, "
        ":takes_back, :staff, :at, :event)"
    };

#define ROOFTREE_RECALL_EXCEPTION                                                                  \
    "SELECT id, uid, patient_id, condition, reason, note, from_day, until_day, ended_day FROM "    \
    "recall_exception "
    constexpr std::string_view kExceptionKinds = "itittt"
                                                 "iii";
    constexpr Sql kExceptions { ROOFTREE_RECALL_EXCEPTION "ORDER BY id", kExceptionKinds };
    constexpr Sql kExceptionsOf {
        ROOFTREE_RECALL_EXCEPTION "WHERE patient_id = :patient ORDER BY id", kExceptionKinds
    };
    constexpr Sql kAddException {
        "INSERT INTO recall_exception (uid, patient_id, condition, reason, note, from_day, "
        "until_day, staff_id, saved_in) VALUES (:uid, :patient, :condition, :reason, :note, :from, "
        ":until, :staff, :event)"
    };
    constexpr Sql kEndException {
        "UPDATE recall_exception SET ended_day = :day, version = version + 1, saved_in = :event "
        "WHERE id = :id AND ended_day IS NULL"
    };

    app::RecallPerson readPerson(Row row)
    {
        const auto id = row.id<domain::PatientId>();
        app::RecallPerson person { id, personNameFrom(row) };
        person.born = birthFrom(row);
        person.phone = row.textOrEmpty();
        person.language = row.text();
        person.isTest = row.boolean();
        auto& facts = person.facts;
        facts.review = row.maybeDay();
        facts.agenda = row.maybeDay();
        facts.plan = row.maybeDay();
        facts.planShared = row.maybeDay();
        facts.followedUp = row.maybeDay();
        const auto invited = row.maybeDay();
        const auto enrolled = row.maybeDay();
        person.nextVisit = row.maybeDay();
        for (const auto& day : { facts.review, invited, enrolled }) {
            if (day && (!person.supportOffered || *day > *person.supportOffered))
                person.supportOffered = day;
        }
        return person;
    }

    RecallStep readStep(Row row)
    {
        RecallStep step;
        step.id = row.id<domain::RecallStepId>();
        step.uid = row.uid();
        step.patient = row.id<domain::PatientId>();
        step.kind = row.word(domain::recallStepKindFromWord);
        step.method = row.maybeWord(domain::invitationMethodFromWord);
        step.day = row.day();
        step.note = row.text();
        step.at = row.instant();
        step.isTakenBack = row.maybeInteger().has_value();
        return step;
    }

    RecallException readException(Row row)
    {
        RecallException exception;
        exception.id = row.id<domain::RecallExceptionId>();
        exception.uid = row.uid();
        exception.patient = row.id<domain::PatientId>();
        exception.condition = row.text();
        exception.reason = row.text();
        exception.note = row.text();
        exception.from = row.day();
        exception.until = row.day();
        exception.endedOn = row.maybeDay();
        return exception;
    }

    template <class Read> auto all(Rows rows, Read read)
    {
        std::vector<decltype(read(rows.row()))> found;
        while (rows.next())
            found.push_back(read(rows.row()));
        return found;
    }

}

Result<std::vector<app::RecallPerson>> SqlRecallRepository::people(QDate today)
{
    return m_database.attempt([&]() -> Result<std::vector<app::RecallPerson>> {
        return all(m_database.query(kPeople, { today }), readPerson);
    });
}

Result<std::vector<domain::AccessNeed>> SqlRecallRepository::needs(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::AccessNeed>> {
        return accessNeedsOf(m_database, patient);
    });
}

Result<std::vector<RecallStep>> SqlRecallRepository::steps(std::optional<domain::PatientId> patient)
{
    return m_database.attempt([&]() -> Result<std::vector<RecallStep>> {
        return all(patient ? m_database.query(kStepsOf, { *patient }) : m_database.query(kSteps),
            readStep);
    });
}

Result<std::vector<RecallException>> SqlRecallRepository::exceptions(
    std::optional<domain::PatientId> patient)
{
    return m_database.attempt([&]() -> Result<std::vector<RecallException>> {
        return all(
            patient ? m_database.query(kExceptionsOf, { *patient }) : m_database.query(kExceptions),
            readException);
    });
}

Result<void> SqlRecallRepository::addStep(
    const RecallStep& step, domain::StaffId by, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddStep,
            { step.uid, step.patient, domain::toWord(step.kind),
                step.method ? std::optional(domain::toWord(*step.method)) : std::nullopt, step.day,
                step.note, std::optional<qint64>(), by, step.at, event });
        return {};
    });
}

Result<void> SqlRecallRepository::takeBack(
    const RecallStep& step, const QUuid& uid, domain::StaffId by, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddStep,
            { uid, step.patient, domain::toWord(step.kind),
                step.method ? std::optional(domain::toWord(*step.method)) : std::nullopt, step.day,
                QString(), std::optional(step.id.value()), by, step.at, event });
        return {};
    });
}

Result<void> SqlRecallRepository::addException(
    const RecallException& exception, domain::StaffId by, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddException,
            { exception.uid, exception.patient, exception.condition, exception.reason,
                exception.note, exception.from, exception.until, by, event });
        return {};
    });
}

Result<void> SqlRecallRepository::endException(
    domain::RecallExceptionId id, QDate on, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kEndException, { on, event, id }) != 1)
            return domain::fail(ErrorKind::Conflict, u"recall"_s, u"recall.changed"_s);
        return {};
    });
}

}
