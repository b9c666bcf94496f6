// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/courses/Enrolments.h"

#include "application/courses/Courses.h"
#include "catch_compat.h"
#include "storage/access/SqlStandings.h"
#include "storage/courses/SqlCourseRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::AttendanceMark;
using domain::EnrolmentState;
using domain::ErrorKind;
using domain::SaveKey;
using enum domain::EnrolmentState;

namespace {

/// Everybody is linked to everybody, but some are restricted.
class SomeConcealed final : public app::Standings {
public:
    domain::Result<app::Relation> of(const domain::Actor& actor, domain::PatientId patient) override
    {
        return test::linkedToAll().of(actor, patient);
    }

    domain::Result<QSet<domain::PatientId>> concealedFrom(const domain::Actor&) override
    {
        return concealed;
    }

    QSet<domain::PatientId> concealed;
};

/// A course of two places from Monday 13 April 2026, planned on 1 April.
class Hall final {
public:
    Hall()
    {
        clock().set(QDate(2026, 4, 1));
        course = plan();
        ann = practice.patient;
        ben = addPatient(u"Brown"_s);
        cat = addPatient(u"Clark"_s);
    }

    test::FixedClock& clock() { return practice.database.clock; }

    domain::PatientId addPatient(const QString& family)
    {
        return practice.addPatient(family, u"Sam"_s);
    }

    template <Action A>
    app::Authorized<A> allow(
        std::optional<domain::PatientId> about = {}, std::optional<domain::Role> role = {})
    {
        domain::Actor nurse { practice.nurse, domain::Role::Clinician, u"Jo"_s, u"desk"_s };
        nurse.role = role.value_or(
            gate.isAllowed(nurse, A) ? domain::Role::Clinician : domain::Role::Tutor);
        const auto proof = gate.allow<A>(nurse, { about });
        REQUIRE(proof);
        return *proof;
    }

    static app::Courses::Wish wish()
    {
        return { QUuid::createUuid(), u"Spring course"_s, u"smp"_s, { u"copd"_s }, u"Church hall"_s,
            u"English"_s, 2, {}, QDate(2026, 4, 13), QTime(14, 0) };
    }

    domain::CourseId plan()
    {
        const auto made = courses.add(allow<Action::ManageCourses>(), SaveKey::make(), wish());
        REQUIRE(made);
        return *made;
    }

    domain::EnrolmentId refer(domain::PatientId who)
    {
        REQUIRE(enrolments.refer(allow<Action::ReferToCourse>(who), SaveKey::make(),
            { QUuid::createUuid(), course, u"walk to the shop"_s, u"large print"_s }));
        return rows.ofPatient(who).value().front().id;
    }

    auto step(domain::EnrolmentId id, EnrolmentState to)
    {
        const auto now = rows.enrolment(id).value();
        clock().advanceMs(1000);
        return enrolments.step(
            allow<Action::EnrolOnCourse>(now.patient), SaveKey::make(), { id, now.version, to });
    }

    domain::EnrolmentId waiting(domain::PatientId who)
    {
        const auto id = refer(who);
        REQUIRE(step(id, Contacted));
        REQUIRE(step(id, Waitlisted));
        return id;
    }

    domain::EnrolmentId enrolled(domain::PatientId who)
    {
        const auto id = waiting(who);
        REQUIRE(step(id, Enrolled));
        return id;
    }

    auto mark(domain::EnrolmentId id, int session, AttendanceMark mark)
    {
        const auto who = rows.enrolment(id).value().patient;
        return enrolments.mark(
            allow<Action::MarkRegister>(who), SaveKey::make(), { id, session, mark });
    }

    EnrolmentState stateOf(domain::EnrolmentId id) { return rows.enrolment(id).value().state; }

    domain::Course current() { return rows.find(course).value().course; }

    std::vector<app::CoursePerson> people(domain::Role role = domain::Role::Clinician)
    {
        return courses.people(allow<Action::SeeCourses>({}, role), course).value();
    }

    void setCapacity(int places)
    {
        const auto now = current();
        REQUIRE(courses.change(allow<Action::ManageCourses>(), SaveKey::make(), course, now.version,
            { now.title, now.venue, now.language, places }));
    }

    [[nodiscard]] qint64 count(const std::string& sql) { return practice.database.number(sql); }

    test::TestPractice practice { GENERATE(from_range(test::engines())) };
    app::SilentPublisher nobody;
    app::Rules rules = app::Rules::load().value();
    app::Gate gate = test::openGate();
    SomeConcealed standings;
    storage::SqlCourseRepository rows { *practice.database };
    app::Courses courses { { practice.database.unitOfWork(), rows, nobody, practice.database.clock,
        rules, standings } };
    app::Enrolments enrolments { { practice.database.unitOfWork(), rows, nobody,
        practice.database.clock, rules } };
    domain::CourseId course { 0 };
    domain::PatientId ann { 0 };
    domain::PatientId ben { 0 };
    domain::PatientId cat { 0 };
};

}

TEST_CASE("a course keeps seven sessions that pass over the bank holidays",
    "[application][courses][storage]")
{
    Hall hall;
    const auto course = hall.current();
    REQUIRE(course.sessions.size() == 7);
    CHECK(course.sessions[3].day == QDate(2026, 5, 11));
    CHECK(course.sessions[6].day == QDate(2026, 6, 8));
    CHECK(course.sessions[0].time == QTime(14, 0));
    CHECK(course.sessions[0].minutes == 180);
    CHECK(course.needed == 5);
    CHECK(course.conditions == QStringList { u"copd"_s });
}

TEST_CASE("a course without a name, a time or a sensible number of places is refused",
    "[application][courses][storage]")
{
    Hall hall;
    const auto refused = [&](auto change) {
        auto wish = Hall::wish();
        change(wish);
        const auto made
            = hall.courses.add(hall.allow<Action::ManageCourses>(), SaveKey::make(), wish);
        REQUIRE_FALSE(made);
        return made.error().field;
    };
    CHECK(refused([](auto& wish) { wish.title = u" "_s; }) == u"courseTitle"_s);
    CHECK(refused([](auto& wish) { wish.capacity = 0; }) == u"capacity"_s);
    CHECK(refused([](auto& wish) { wish.first = {}; }) == u"courseStart"_s);
    CHECK(refused([](auto& wish) { wish.first = QDate(2026, 3, 30); }) == u"courseStart"_s);
    CHECK(refused([](auto& wish) { wish.time = {}; }) == u"courseTime"_s);
    CHECK(refused([](auto& wish) { wish.format = u"x"_s; }) == u"courseFormat"_s);
}

TEST_CASE("a referral carries the goal and the needs, and is made once",
    "[application][courses][storage]")
{
    Hall hall;
    const auto id = hall.refer(hall.ann);
    const auto kept = hall.rows.enrolment(id).value();
    CHECK(kept.state == Referred);
    CHECK(kept.goalWords == u"walk to the shop"_s);
    CHECK(kept.needs == u"large print"_s);

    const auto again = hall.enrolments.refer(hall.allow<Action::ReferToCourse>(hall.ann),
        SaveKey::make(), { QUuid::createUuid(), hall.course, {}, {} });
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == u"enrolment.already"_s);
}

TEST_CASE("tutors see names and needs, not the goal", "[application][courses][storage]")
{
    Hall hall;
    (void)hall.refer(hall.ann);
    CHECK(hall.people().front().enrolment.goalWords == u"walk to the shop"_s);
    const auto forTutor = hall.people(domain::Role::Tutor).front();
    CHECK(forTutor.enrolment.goalWords.isEmpty());
    CHECK(forTutor.enrolment.needs == u"large print"_s);
    CHECK_FALSE(forTutor.name.isEmpty());
}

TEST_CASE("of a restricted record a course shows the name alone", "[application][courses][storage]")
{
    Hall hall;
    (void)hall.refer(hall.ann);
    hall.standings.concealed = { hall.ann };
    const auto person = hall.people().front();
    CHECK(person.isConcealed);
    CHECK(person.enrolment.goalWords.isEmpty());
    CHECK(person.enrolment.needs.isEmpty());
    CHECK_FALSE(person.born);
    CHECK_FALSE(person.name.isEmpty());
}

TEST_CASE("the waiting list goes in turn, and a refusal passes the place on",
    "[application][courses][storage]")
{
    Hall hall;
    hall.setCapacity(1);
    const auto first = hall.waiting(hall.ben);
    const auto second = hall.waiting(hall.ann);
    const auto third = hall.waiting(hall.cat);

    const auto people = hall.people();
    CHECK(people[0].enrolment.id == first);
    CHECK(people[1].enrolment.id == second);
    CHECK(people[2].enrolment.id == third);

    const auto outOfTurn = hall.step(second, Enrolled);
    REQUIRE_FALSE(outOfTurn);
    CHECK(outOfTurn.error().detail == u"enrolment.others-first"_s);
    REQUIRE(hall.step(first, Declined));
    REQUIRE(hall.step(second, Enrolled));
    const auto full = hall.step(third, Enrolled);
    REQUIRE_FALSE(full);
    CHECK(full.error().detail == u"course.full"_s);

    hall.setCapacity(2);
    CHECK(hall.rows.find(hall.course).value().places.toOffer() == 1);
    REQUIRE(hall.step(third, Enrolled));
}

TEST_CASE("who says yes later does not pass who waits", "[application][courses][storage]")
{
    Hall hall;
    hall.setCapacity(1);
    (void)hall.waiting(hall.ann);
    const auto late = hall.refer(hall.ben);
    REQUIRE(hall.step(late, Contacted));
    REQUIRE(hall.step(late, domain::EnrolmentState::Accepted));
    const auto refused = hall.step(late, Enrolled);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"enrolment.others-first"_s);
}

TEST_CASE("fewer places take nobody's place away", "[application][courses][storage]")
{
    Hall hall;
    const auto ann = hall.enrolled(hall.ann);
    const auto ben = hall.enrolled(hall.ben);
    hall.setCapacity(1);
    CHECK(hall.stateOf(ann) == Enrolled);
    CHECK(hall.stateOf(ben) == Enrolled);
}

TEST_CASE("a step that somebody took before is a conflict, not a second step",
    "[application][courses][storage]")
{
    Hall hall;
    const auto id = hall.refer(hall.ann);
    const auto base = hall.rows.enrolment(id).value().version;
    REQUIRE(hall.step(id, Contacted));
    const auto late = hall.enrolments.step(
        hall.allow<Action::EnrolOnCourse>(hall.ann), SaveKey::make(), { id, base, Contacted });
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().detail == u"enrolment.changed"_s);
}

TEST_CASE("hz01 nobody changes a line under the name of another patient",
    "[application][courses][storage]")
{
    Hall hall;
    const auto id = hall.enrolled(hall.ann);
    hall.clock().set(QDate(2026, 4, 13));
    const auto stepped = hall.enrolments.step(hall.allow<Action::EnrolOnCourse>(hall.ben),
        SaveKey::make(), { id, hall.rows.enrolment(id).value().version, DroppedOut });
    REQUIRE_FALSE(stepped);
    CHECK(stepped.error().detail == u"access.other-patient"_s);
    const auto marked = hall.enrolments.mark(hall.allow<Action::MarkRegister>(hall.ben),
        SaveKey::make(), { id, 1, AttendanceMark::Present });
    REQUIRE_FALSE(marked);
    CHECK(hall.stateOf(id) == Enrolled);
}

TEST_CASE("five of seven complete the course, and a corrected mark takes it back",
    "[application][courses][storage]")
{
    Hall hall;
    const auto id = hall.enrolled(hall.ann);
    const auto sessions = hall.current().sessions;
    for (int number = 1; number <= 5; ++number) {
        hall.clock().set(sessions[static_cast<std::size_t>(number - 1)].day);
        REQUIRE(hall.mark(id, number, AttendanceMark::Present));
        CHECK(hall.stateOf(id) == (number < 5 ? Started : Completed));
    }
    REQUIRE(hall.mark(id, 5, AttendanceMark::Absent));
    CHECK(hall.stateOf(id) == Started);
    CHECK(hall.count("SELECT COUNT(*) FROM course_mark") == 6);
    CHECK(hall.people().front().marks[4] == AttendanceMark::Absent);
}

TEST_CASE("before the day the register takes apologies only", "[application][courses][storage]")
{
    Hall hall;
    const auto id = hall.enrolled(hall.ann);
    REQUIRE(hall.mark(id, 2, AttendanceMark::Excused));
    REQUIRE(hall.mark(id, 2, AttendanceMark::None));
    const auto early = hall.mark(id, 2, AttendanceMark::Present);
    REQUIRE_FALSE(early);
    CHECK(early.error().detail == u"course.not-yet"_s);
}

TEST_CASE("two absences in a row raise one task to ring, however often they are marked",
    "[application][courses][storage]")
{
    Hall hall;
    const auto id = hall.enrolled(hall.ann);
    const auto sessions = hall.current().sessions;
    hall.clock().set(sessions[2].day);
    REQUIRE(hall.mark(id, 1, AttendanceMark::Absent));
    CHECK_FALSE(hall.people().front().toContact);
    REQUIRE(hall.mark(id, 2, AttendanceMark::Absent));
    REQUIRE(hall.mark(id, 2, AttendanceMark::Absent));
    REQUIRE(hall.mark(id, 3, AttendanceMark::Absent));
    CHECK(hall.people().front().toContact);
    CHECK(hall.count("SELECT COUNT(*) FROM course_contact") == 1);

    REQUIRE(hall.enrolments.contacted(
        hall.allow<Action::EnrolOnCourse>(hall.ann), SaveKey::make(), id));
    CHECK_FALSE(hall.people().front().toContact);
    // The same run does not ask again.
    hall.clock().set(sessions[3].day);
    REQUIRE(hall.mark(id, 4, AttendanceMark::Absent));
    CHECK_FALSE(hall.people().front().toContact);
}

TEST_CASE("who walks in is on the register at once and is matched later",
    "[application][courses][storage]")
{
    Hall hall;
    hall.clock().set(QDate(2026, 4, 13));
    REQUIRE(hall.enrolments.walkIn(hall.allow<Action::MarkRegister>(), SaveKey::make(),
        { QUuid::createUuid(), hall.course, u"Somebody Brown"_s }));
    const auto person = hall.people().front();
    CHECK(person.name == u"Somebody Brown"_s);
    CHECK_FALSE(person.enrolment.patient);
    REQUIRE(hall.mark(person.enrolment.id, 1, AttendanceMark::Present));

    const auto now = hall.rows.enrolment(person.enrolment.id).value();
    REQUIRE(hall.enrolments.match(
        hall.allow<Action::EnrolOnCourse>(hall.ben), SaveKey::make(), now.id, now.version));
    const auto matched = hall.people().front();
    CHECK(matched.enrolment.patient == hall.ben);
    CHECK(matched.marks[0] == AttendanceMark::Present);
    CHECK(matched.name.contains(u"BROWN"_s));
}

TEST_CASE("a cancelled course loses nobody", "[application][courses][storage]")
{
    Hall hall;
    const auto started = hall.enrolled(hall.ann);
    hall.clock().set(QDate(2026, 4, 13));
    REQUIRE(hall.mark(started, 1, AttendanceMark::Present));
    const auto referred = hall.refer(hall.ben);
    REQUIRE(hall.courses.cancel(hall.allow<Action::ManageCourses>(), SaveKey::make(), hall.course,
        hall.current().version, u"no tutor"_s));

    CHECK(hall.current().isCancelled);
    CHECK(hall.stateOf(started) == Waitlisted);
    CHECK(hall.stateOf(referred) == Referred);
    const auto unplaced
        = hall.courses.people(hall.allow<Action::SeeCourses>(), std::nullopt).value();
    REQUIRE(unplaced.size() == 2);
    CHECK(unplaced[0].enrolment.id == started);
    // What was marked stays.
    CHECK(hall.count("SELECT COUNT(*) FROM course_mark") == 1);

    const auto other = hall.plan();
    REQUIRE(hall.enrolments.place(hall.allow<Action::EnrolOnCourse>(hall.ann), SaveKey::make(),
        started, hall.rows.enrolment(started).value().version, other));
    CHECK(hall.rows.enrolment(started).value().course == other);
}

TEST_CASE("this session moves alone, or the following with it", "[application][courses][storage]")
{
    Hall hall;
    const auto move = [&](int number, QDate day, bool isFollowing) {
        const auto course = hall.current();
        return hall.courses.move(hall.allow<Action::ManageCourses>(), SaveKey::make(), hall.course,
            course.version,
            { course.sessions[static_cast<std::size_t>(number - 1)].id, day, {}, isFollowing });
    };
    REQUIRE(move(2, QDate(2026, 4, 21), false));
    CHECK(hall.current().sessions[1].day == QDate(2026, 4, 21));
    CHECK(hall.current().sessions[2].day == QDate(2026, 4, 27));

    REQUIRE(move(3, QDate(2026, 4, 30), true));
    CHECK(hall.current().sessions[2].day == QDate(2026, 4, 30));
    CHECK(hall.current().sessions[6].day == QDate(2026, 5, 28));

    const auto holiday = move(7, QDate(2026, 8, 31), false);
    REQUIRE_FALSE(holiday);
    CHECK(holiday.error().detail == u"course.bank-holiday"_s);
    const auto order = move(2, QDate(2026, 5, 1), false);
    REQUIRE_FALSE(order);
    CHECK(order.error().detail == u"course.order"_s);
    hall.clock().set(QDate(2026, 4, 14));
    const auto held = move(1, QDate(2026, 4, 15), false);
    REQUIRE_FALSE(held);
    CHECK(held.error().detail == u"course.session-held"_s);
}

TEST_CASE("the record says the week of the course", "[application][courses][storage]")
{
    Hall hall;
    const auto id = hall.enrolled(hall.ann);
    const auto sessions = hall.current().sessions;
    for (int number = 1; number <= 4; ++number) {
        hall.clock().set(sessions[static_cast<std::size_t>(number - 1)].day);
        REQUIRE(hall.mark(id, number, number == 2 ? AttendanceMark::Absent : AttendanceMark::Late));
    }
    const auto lines = hall.enrolments.ofPatient(hall.allow<Action::ReadRecord>(hall.ann)).value();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].week == 4);
    CHECK(lines[0].progress.attended == 3);
    CHECK(lines[0].progress.planned == 7);
    CHECK(lines[0].state == Started);
}

TEST_CASE("the same save twice is one referral", "[application][courses][storage]")
{
    Hall hall;
    const auto key = SaveKey::make();
    const app::Enrolments::Referral referral { QUuid::createUuid(), {}, {}, {} };
    const auto proof = hall.allow<Action::ReferToCourse>(hall.ann);
    REQUIRE(hall.enrolments.refer(proof, key, referral));
    CHECK(hall.enrolments.refer(proof, key, referral).value() == app::SaveOutcome::AlreadySaved);
    CHECK(hall.count("SELECT COUNT(*) FROM course_enrolment") == 1);
}
