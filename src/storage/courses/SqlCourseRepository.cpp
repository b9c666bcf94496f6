// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/courses/SqlCourseRepository.h"

#include "storage/Database.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Course;
    using domain::CourseSession;
    using domain::Enrolment;
    using domain::ErrorKind;
    using domain::Result;

#define ROOFTREE_COURSE                                                                            \
    "SELECT c.id, c.uid, c.title, c.format, c.format_version, c.conditions, c.venue, c.language, " \
    "c.capacity, c.needed, c.nation, c.is_cancelled, c.cancel_reason, c.version, "                 \
    "(SELECT COUNT(*) FROM course_enrolment e WHERE e.course_id = c.id AND e.state IN "            \
    "('enrolled', 'started', 'completed')), "                                                      \
    "(SELECT COUNT(*) FROM course_enrolment w WHERE w.course_id = c.id AND w.state = "             \
    "'waitlisted') FROM course c "

    constexpr std::string_view kCourseKinds = "itttttttiititiii";
    constexpr Sql kAll { ROOFTREE_COURSE "ORDER BY c.id DESC", kCourseKinds };
    constexpr Sql kFind { ROOFTREE_COURSE "WHERE c.id = :id", kCourseKinds };
    constexpr Sql kSessions {
        "SELECT id, number, on_day, start_minute, minutes, venue FROM course_session "
        "WHERE course_id = :course ORDER BY number",
        "iiiiit"
    };
    constexpr Sql kAdd {
        "INSERT INTO course (uid, title, format, format_version, conditions, venue, language, "
        "capacity, needed, nation, saved_in) VALUES (:uid, :title, :format, :format_version, "
        ":conditions, :venue, :language, :capacity, :needed, :nation, :event) RETURNING id",
        "i"
    };
    constexpr Sql kSave {
        "UPDATE course SET title = :title, venue = :venue, language = :language, capacity = "
        ":capacity, is_cancelled = :is_cancelled, cancel_reason = :reason, version = version + 1, "
        "saved_in = :event WHERE id = :id AND version = :base"
    };
    constexpr Sql kAddSession {
        "INSERT INTO course_session (course_id, number, on_day, start_minute, minutes, venue, "
        "saved_in) VALUES (:course, :number, :on_day, :start_minute, :minutes, :venue, :event)"
    };
    constexpr Sql kSaveSession {
        "UPDATE course_session SET on_day = :on_day, start_minute = :start_minute, minutes = "
        ":minutes, venue = :venue, version = version + 1, saved_in = :event WHERE id = :id"
    };

#define ROOFTREE_ENROLMENT                                                                         \
    "SELECT e.id, e.uid, e.patient_id, e.walk_in_name, e.course_id, e.state, e.referred_at, "      \
    "e.waiting_since, e.goal_words, e.needs, e.version"

#define ROOFTREE_PEOPLE                                                                            \
    ROOFTREE_ENROLMENT                                                                             \
    ", p.family, p.given, p.title, p.preferred, p.birth, COALESCE(p.mobile, p.phone), "            \
    "(SELECT MAX(k.id) FROM course_contact k WHERE k.enrolment_id = e.id AND k.is_open = 1) "      \
    "FROM course_enrolment e LEFT JOIN patient p ON p.id = e.patient_id "
#define ROOFTREE_IN_TURN                                                                           \
    "ORDER BY CASE WHEN e.state = 'waitlisted' THEN 0 ELSE 1 END, CASE WHEN e.state = "            \
    "'waitlisted' THEN e.waiting_since END, COALESCE(p.family_folded, ''), e.id"

    constexpr std::string_view kPersonKinds = "itititiitti"
                                              "tttttti";
    constexpr std::string_view kEnrolmentKinds = "itititiitti";
    constexpr Sql kPeople { ROOFTREE_PEOPLE "WHERE e.course_id = :course " ROOFTREE_IN_TURN,
        kPersonKinds };
    constexpr Sql kUnplaced { ROOFTREE_PEOPLE
        "WHERE e.course_id IS NULL AND e.state IN ('referred', 'contacted', 'accepted', "
        "'waitlisted') " ROOFTREE_IN_TURN,
        kPersonKinds };
    constexpr Sql kEnrolment { ROOFTREE_ENROLMENT " FROM course_enrolment e WHERE e.id = :id",
        kEnrolmentKinds };
    constexpr Sql kOfPatient { ROOFTREE_ENROLMENT
        " FROM course_enrolment e WHERE e.patient_id = :patient ORDER BY e.referred_at DESC, "
        "e.id DESC",
        kEnrolmentKinds };
    constexpr Sql kMarks {
        "SELECT m.enrolment_id, s.number, m.mark FROM course_mark m JOIN course_session s ON "
        "s.id = m.session_id WHERE s.course_id = :course AND m.id = (SELECT MAX(n.id) FROM "
        "course_mark n WHERE n.enrolment_id = m.enrolment_id AND n.session_id = m.session_id) "
        "ORDER BY m.enrolment_id, s.number",
        "iit"
    };
    constexpr Sql kAddEnrolment {
        "INSERT INTO course_enrolment (uid, patient_id, walk_in_name, course_id, state, "
        "referred_at, on_day, waiting_since, goal_words, needs, saved_in) VALUES (:uid, :patient, "
        ":walk_in, :course, :state, :referred_at, :on_day, :waiting_since, :goal, :needs, :event) "
        "RETURNING id",
        "i"
    };
    constexpr Sql kSaveEnrolment {
        "UPDATE course_enrolment SET patient_id = :patient, course_id = :course, state = :state, "
        "waiting_since = :waiting_since, version = version + 1, saved_in = :event WHERE id = :id "
        "AND version = :base"
    };
    constexpr Sql kAddStep {
        "INSERT INTO course_step (enrolment_id, course_id, state, staff_id, at, on_day, reason, "
        "saved_in) VALUES (:enrolment, :course, :state, :staff, :at, :on_day, :reason, :event)"
    };
    constexpr Sql kAddMark {
        "INSERT INTO course_mark (enrolment_id, session_id, mark, staff_id, at, saved_in) VALUES "
        "(:enrolment, :session, :mark, :staff, :at, :event)"
    };
    constexpr Sql kHasContact {
        "SELECT id FROM course_contact WHERE enrolment_id = :enrolment AND session_id = :session",
        "i"
    };
    constexpr Sql kRaiseContact {
        "INSERT INTO course_contact (enrolment_id, session_id, raised_at, saved_in) VALUES "
        "(:enrolment, :session, :at, :event)"
    };
    constexpr Sql kCloseContact {
        "UPDATE course_contact SET is_open = 0, version = version + 1, saved_in = :event WHERE "
        "enrolment_id = :enrolment AND is_open = 1"
    };

    constexpr int kMinutesOfHour = 60;

    int minuteOf(QTime time) { return time.hour() * kMinutesOfHour + time.minute(); }

    app::CourseRow readCourse(Row& row)
    {
        app::CourseRow read;
        auto& course = read.course;
        course.id = row.id<domain::CourseId>();
        course.uid = row.uid();
        course.title = row.text();
        course.format = row.text();
        course.formatVersion = row.text();
        course.conditions = row.text().split(u',', Qt::SkipEmptyParts);
        course.venue = row.text();
        course.language = row.text();
        course.capacity = row.number();
        course.needed = row.number();
        course.nation = row.text();
        course.isCancelled = row.boolean();
        course.cancelReason = row.text();
        course.version = row.version();
        read.places.capacity = course.capacity;
        read.places.taken = row.number();
        read.places.waiting = row.number();
        return read;
    }

    Enrolment readEnrolment(Row& row)
    {
        Enrolment enrolment;
        enrolment.id = row.id<domain::EnrolmentId>();
        enrolment.uid = row.uid();
        enrolment.patient = row.maybeId<domain::PatientId>();
        enrolment.walkInName = row.text();
        enrolment.course = row.maybeId<domain::CourseId>();
        enrolment.state = row.word(domain::enrolmentStateFromWord);
        enrolment.referredAt = row.instant();
        enrolment.waitingSince = row.maybeInstant();
        enrolment.goalWords = row.text();
        enrolment.needs = row.text();
        enrolment.version = row.version();
        return enrolment;
    }

    app::CoursePerson readPerson(Row row)
    {
        app::CoursePerson person { readEnrolment(row), {}, {}, {} };
        if (!person.enrolment.patient) {
            person.name = person.enrolment.walkInName;
            return person;
        }
        person.name = personNameFrom(row).familyFirst();
        person.born = birthFrom(row);
        person.phone = row.textOrEmpty();
        person.toContact = row.maybeId<domain::CourseContactId>();
        return person;
    }

    auto notFound()
    {
        return domain::fail(ErrorKind::NotFound, u"course"_s, u"course.not-found"_s);
    }

    auto changed()
    {
        return domain::fail(ErrorKind::Conflict, u"course"_s, u"enrolment.changed"_s);
    }

}

std::vector<CourseSession> SqlCourseRepository::sessionsOf(domain::CourseId course)
{
    std::vector<CourseSession> sessions;
    auto rows = m_database.query(kSessions, { course });
    while (rows.next()) {
        auto row = rows.row();
        CourseSession session;
        session.id = row.id<domain::CourseSessionId>();
        session.number = row.number();
        session.day = row.day();
        const auto minute = row.number();
        session.time = QTime(minute / kMinutesOfHour, minute % kMinutesOfHour);
        session.minutes = row.number();
        session.venue = row.text();
        sessions.push_back(std::move(session));
    }
    return sessions;
}

Result<std::vector<app::CourseRow>> SqlCourseRepository::all()
{
    return m_database.attempt([&]() -> Result<std::vector<app::CourseRow>> {
        std::vector<app::CourseRow> courses;
        {
            auto rows = m_database.query(kAll);
            while (rows.next()) {
                auto row = rows.row();
                courses.push_back(readCourse(row));
            }
        }
        for (auto& each : courses)
            each.course.sessions = sessionsOf(each.course.id);
        return courses;
    });
}

Result<app::CourseRow> SqlCourseRepository::find(domain::CourseId id)
{
    return m_database.attempt([&]() -> Result<app::CourseRow> {
        app::CourseRow found;
        {
            auto rows = m_database.query(kFind, { id });
            if (!rows.next())
                return notFound();
            auto row = rows.row();
            found = readCourse(row);
        }
        found.course.sessions = sessionsOf(id);
        return found;
    });
}

Result<domain::CourseId> SqlCourseRepository::add(const Course& course, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::CourseId> {
        const auto id = m_database.insert(kAdd,
            { course.uid, course.title, course.format, course.formatVersion,
                course.conditions.join(u','), course.venue, course.language, course.capacity,
                course.needed, course.nation, event });
        for (const auto& session : course.sessions)
            m_database.execute(kAddSession,
                { id, session.number, session.day, minuteOf(session.time), session.minutes,
                    session.venue, event });
        return domain::CourseId(id);
    });
}

Result<void> SqlCourseRepository::save(
    const Course& course, domain::RowVersion base, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto touched = m_database.execute(kSave,
            { course.title, course.venue, course.language, course.capacity, course.isCancelled,
                course.cancelReason, event, course.id, base });
        if (touched == 0)
            return domain::fail(ErrorKind::Conflict, u"course"_s, u"course.changed"_s);
        return {};
    });
}

Result<void> SqlCourseRepository::saveSessions(
    const std::vector<CourseSession>& sessions, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        for (const auto& session : sessions)
            m_database.execute(kSaveSession,
                { session.day, minuteOf(session.time), session.minutes, session.venue, event,
                    session.id });
        return {};
    });
}

Result<std::vector<app::CoursePerson>> SqlCourseRepository::people(
    std::optional<domain::CourseId> course)
{
    return m_database.attempt([&]() -> Result<std::vector<app::CoursePerson>> {
        std::vector<app::CoursePerson> people;
        auto rows = course ? m_database.query(kPeople, { *course }) : m_database.query(kUnplaced);
        while (rows.next())
            people.push_back(readPerson(rows.row()));
        return people;
    });
}

Result<std::vector<app::KeptMark>> SqlCourseRepository::marks(domain::CourseId course)
{
    return m_database.attempt([&]() -> Result<std::vector<app::KeptMark>> {
        std::vector<app::KeptMark> marks;
        auto rows = m_database.query(kMarks, { course });
        while (rows.next()) {
            auto row = rows.row();
            const auto enrolment = row.id<domain::EnrolmentId>();
            const auto session = row.number();
            marks.push_back({ enrolment, session, row.word(domain::attendanceMarkFromWord) });
        }
        return marks;
    });
}

Result<std::vector<Enrolment>> SqlCourseRepository::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<Enrolment>> {
        std::vector<Enrolment> found;
        auto rows = m_database.query(kOfPatient, { patient });
        while (rows.next()) {
            auto row = rows.row();
            found.push_back(readEnrolment(row));
        }
        return found;
    });
}

Result<Enrolment> SqlCourseRepository::enrolment(domain::EnrolmentId id)
{
    return m_database.attempt([&]() -> Result<Enrolment> {
        auto rows = m_database.query(kEnrolment, { id });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"course"_s, u"enrolment.not-found"_s);
        auto row = rows.row();
        return readEnrolment(row);
    });
}

Result<domain::EnrolmentId> SqlCourseRepository::addEnrolment(
    const Enrolment& enrolment, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::EnrolmentId> {
        return domain::EnrolmentId(m_database.insert(kAddEnrolment,
            { enrolment.uid, enrolment.patient, enrolment.walkInName, enrolment.course,
                domain::toWord(enrolment.state), enrolment.referredAt,
                domain::civilDate(enrolment.referredAt), enrolment.waitingSince,
                enrolment.goalWords, enrolment.needs, event }));
    });
}

Result<void> SqlCourseRepository::saveEnrolment(
    const Enrolment& enrolment, domain::RowVersion base, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto touched = m_database.execute(kSaveEnrolment,
            { enrolment.patient, enrolment.course, domain::toWord(enrolment.state),
                enrolment.waitingSince, event, enrolment.id, base });
        if (touched == 0)
            return changed();
        return {};
    });
}

Result<void> SqlCourseRepository::addStep(const domain::EnrolmentStep& step, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddStep,
            { step.enrolment, step.course, domain::toWord(step.state), step.by, step.at,
                domain::civilDate(step.at), step.reason, event });
        return {};
    });
}

Result<void> SqlCourseRepository::addMark(const NewMark& mark, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddMark,
            { mark.enrolment, mark.session, domain::toWord(mark.mark), mark.by, mark.at, event });
        return {};
    });
}

Result<void> SqlCourseRepository::raiseContact(domain::EnrolmentId enrolment,
    domain::CourseSessionId began, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.query(kHasContact, { enrolment, began }).next())
            return {};
        m_database.execute(kRaiseContact, { enrolment, began, at, event });
        return {};
    });
}

Result<void> SqlCourseRepository::closeContact(domain::EnrolmentId enrolment, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kCloseContact, { event, enrolment }) == 0)
            return changed();
        return {};
    });
}

}
