// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/RandomCourses.h"

#include "catch_compat.h"
#include "storage/engine/Value.h"

#include <QUuid>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    using MaybeId = std::optional<qint64>;
    using Words = std::initializer_list<const char16_t*>;

    constexpr int kCourses = 4;
    constexpr int kSessions = 4;
    constexpr int kNeeded = 3;

    class Courses final {
    public:
        Courses(TestDatabase& database, unsigned seed, QDate from, QDate to)
            : m_database(database)
            , m_dice(seed)
            , m_from(from)
            , m_to(to)
        {
            m_people = ids({ "SELECT id FROM patient ORDER BY id", "i" });
            m_staff = ids({ "SELECT id FROM staff ORDER BY id", "i" });
        }

        void add(domain::EventId event)
        {
            m_event = event;
            for (int i = 0; i < kCourses; ++i)
                addCourse();
            for (const qint64 person : m_people) {
                while (chance(60))
                    addReferral(person);
                if (chance(10))
                    addWalkIn(person);
            }
            addWalkIn({});
        }

    private:
        struct Course {
            qint64 id = 0;
            std::vector<qint64> sessions;
        };

        struct Enrolment {
            qint64 id = 0;
            const Course* course = nullptr;
            QDate day;
        };

        int upTo(int most) { return static_cast<int>(m_dice() % static_cast<unsigned>(most + 1)); }

        bool chance(int percent) { return upTo(99) < percent; }

        QString oneOf(Words words)
        {
            return QString::fromUtf16(*(words.begin() + upTo(static_cast<int>(words.size()) - 1)));
        }

        qint64 staff() { return m_staff[m_dice() % m_staff.size()]; }

        /// Most often on an edge of the period.
        QDate anyDay()
        {
            const QDate edge = chance(50) ? m_from : m_to;
            return chance(40) ? edge.addDays(upTo(2) - 1) : m_from.addDays(upTo(110) - 10);
        }

        std::vector<qint64> ids(const storage::Sql& sql)
        {
            std::vector<qint64> found;
            auto rows = m_database->query(sql, {});
            while (rows.next())
                found.push_back(rows.row().integer());
            return found;
        }

        void addCourse()
        {
            Course course { m_database->insert(
                                { "INSERT INTO course (uid, title, format, format_version, "
                                  "conditions, venue, language, capacity, needed, nation, "
                                  "is_cancelled, saved_in) VALUES (:uid, 'Course', 'smp', '1', '', "
                                  "'', '', 9, :needed, '', :cancelled, :event) RETURNING id",
                                    "i" },
                                { QUuid::createUuid(), kNeeded, chance(15), m_event }),
                {} };
            const QDate last = anyDay();
            for (int number = 1; number <= kSessions; ++number) {
                const QDate day = last.addDays(7 * (number - kSessions));
                course.sessions.push_back(m_database->insert(
                    { "INSERT INTO course_session (course_id, number, on_day, start_minute, "
                      "minutes, venue, saved_in) VALUES (:course, :number, :day, 600, 180, '', "
                      ":event) RETURNING id",
                        "i" },
                    { course.id, number, day, m_event }));
            }
            m_courses.push_back(std::move(course));
        }

        Enrolment addEnrolment(MaybeId person, const QString& name, const Course* course, QDate day)
        {
            const auto id = m_database->insert(
                { "INSERT INTO course_enrolment (uid, patient_id, walk_in_name, course_id, state, "
                  "referred_at, on_day, saved_in) VALUES (:uid, :patient, :name, :course, "
                  "'referred', :at, :day, :event) RETURNING id",
                    "i" },
                { QUuid::createUuid(), person, name, course ? MaybeId(course->id) : MaybeId(),
                    domain::instantAt(day, QTime(9, 0)), day, m_event });
            return { id, course, day };
        }

        void step(Enrolment& enrolment, const QString& state, int daysLater)
        {
            enrolment.day = enrolment.day.addDays(daysLater);
            const auto course
                = enrolment.course ? MaybeId(enrolment.course->id) : std::optional<qint64>();
            m_database->execute(
                { "INSERT INTO course_step (enrolment_id, course_id, state, staff_id, at, on_day, "
                  "reason, saved_in) VALUES (:enrolment, :course, :state, :staff, :at, :day, '', "
                  ":event)" },
                { enrolment.id, course, state, staff(),
                    domain::instantAt(enrolment.day, QTime(9, 0)), enrolment.day, m_event });
            m_database->execute({ "UPDATE course_enrolment SET state = :state WHERE id = :id" },
                { state, enrolment.id });
        }

        void addReferral(qint64 person)
        {
            const auto* course = chance(85) ? &m_courses[m_dice() % m_courses.size()] : nullptr;
            auto enrolment = addEnrolment(person, {}, course, anyDay());
            step(enrolment, u"referred"_s, 0);
            if (chance(15))
                step(enrolment, u"referred"_s, 2); // put on another course
            if (chance(12))
                return;
            step(enrolment, u"contacted"_s, upTo(9));
            if (chance(30)) {
                if (chance(80))
                    step(enrolment,
                        oneOf({ u"declined", u"unsuitable", u"accepted", u"waitlisted" }), 1);
                return;
            }
            if (!course)
                return;
            const int wait = std::initializer_list<int> { 1, 60, 89, 90, 91 }.begin()[upTo(4)];
            step(enrolment, u"enrolled"_s,
                std::max(0, wait - static_cast<int>(firstDay(enrolment).daysTo(enrolment.day))));
            attend(enrolment);
        }

        QDate firstDay(const Enrolment& enrolment)
        {
            auto rows = m_database->query(
                { "SELECT on_day FROM course_enrolment WHERE id = :id", "i" }, { enrolment.id });
            REQUIRE(rows.next());
            return rows.row().day();
        }

        void addWalkIn(MaybeId person)
        {
            const auto& course = m_courses[m_dice() % m_courses.size()];
            auto enrolment = addEnrolment(person, u"Somebody"_s, &course, anyDay());
            step(enrolment, u"enrolled"_s, 0);
            attend(enrolment);
        }

        void mark(const Enrolment& enrolment, qint64 session, const QString& mark)
        {
            m_database->execute(
                { "INSERT INTO course_mark (enrolment_id, session_id, mark, staff_id, at, "
                  "saved_in) VALUES (:enrolment, :session, :mark, :staff, :at, :event)" },
                { enrolment.id, session, mark, staff(),
                    domain::instantAt(enrolment.day, QTime(9, 0)), m_event });
        }

        /// What the program makes of the register: where somebody stands follows their marks.
        void follow(Enrolment& enrolment, const std::map<qint64, QString>& marks, QString& state)
        {
            const auto attended = std::count_if(marks.begin(), marks.end(), [](const auto& each) {
                return each.second == u"present" || each.second == u"late";
            });
            const QString now = attended >= kNeeded ? u"completed"_s
                : attended > 0                      ? u"started"_s
                                                    : u"enrolled"_s;
            if (now != state)
                step(enrolment, now, 0);
            state = now;
        }

        void attend(Enrolment& enrolment)
        {
            QString state = u"enrolled"_s;
            std::map<qint64, QString> marks;
            const bool isShy = chance(20);
            for (const qint64 session : enrolment.course->sessions) {
                for (int times = chance(8) ? 0 : 1 + (chance(15) ? 1 : 0); times > 0; --times) {
                    marks[session] = isShy ? oneOf({ u"absent", u"excused" })
                                           : oneOf({ u"present", u"present", u"late", u"absent",
                                               u"excused", u"none" });
                    mark(enrolment, session, marks[session]);
                    follow(enrolment, marks, state);
                }
                if (state != u"completed" && chance(6)) {
                    step(enrolment, oneOf({ u"dropped-out", u"transferred" }), 0);
                    return;
                }
            }
        }

        TestDatabase& m_database;
        std::mt19937 m_dice;
        QDate m_from;
        QDate m_to;
        domain::EventId m_event { 0 };
        std::vector<qint64> m_people;
        std::vector<qint64> m_staff;
        std::vector<Course> m_courses;
    };

}

void addRandomCourses(TestDatabase& database, unsigned seed, QDate from, QDate to)
{
    Courses courses(database, seed, from, to);
    database.write([&courses](domain::EventId event) -> domain::Result<void> {
        courses.add(event);
        return {};
    });
}

}
