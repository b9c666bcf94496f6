// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlPatientDirectory.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::EventId;
using test::engines;
using test::TestPractice;

TEST_CASE(
    "a row of the directory has telephone numbers and former names", "[storage][people][search]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto details = test::named(u"Nowak"_s, u"Zofia"_s);
    details.mobile = domain::PhoneNumber::parse(u"07700 900123").value();
    details.formerNames = { domain::PersonName::parse(u"Wójcik", u"Zofia").value() };
    const auto zofia = practice
                           .write([&](EventId event) {
                               return practice.patients.add(QUuid::createUuid(), details, event);
                           })
                           .value();

    const auto entry = practice.directory.entries({ zofia })->front();

    CHECK(entry.mobile == app::phoneKey(u"+44 7700 900123"));
    CHECK(entry.phone == 0);
    CHECK(entry.formerNames == QStringList { u"WÓJCIK, Zofia"_s });
    CHECK(practice.patients.find(zofia)->details.formerNames == details.formerNames);
}

TEST_CASE("of a restricted record the directory tells no number and no former name",
    "[storage][people][search][access]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto details = test::named(u"Nowak"_s, u"Zofia"_s);
    details.phone = domain::PhoneNumber::parse(u"07700 900123").value();
    details.formerNames = { domain::PersonName::parse(u"Before", u"Zofia").value() };
    const auto zofia = practice
                           .write([&](EventId event) {
                               return practice.patients.add(QUuid::createUuid(), details, event);
                           })
                           .value();
    practice.database.write([&](EventId event) -> domain::Result<void> {
        practice.database->script(
            "INSERT INTO patient_restriction (patient_id, is_restricted, reason, at, saved_in) "
            "VALUES ("
            + std::to_string(zofia.value()) + ", 1, 'at-risk', 5, " + std::to_string(event.value())
            + ")");
        return {};
    });

    const auto entry = practice.directory.entries({ zofia })->front();

    CHECK(entry.isRestricted);
    CHECK(entry.phone == 0);
    CHECK(entry.formerNames.isEmpty());
}

TEST_CASE(
    "calls that are due are counted for each person, until that day", "[storage][people][search]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto record = practice.record();
    record.goals = { practice.agreedGoal(u"walk"_s), practice.agreedGoal(u"sleep"_s) };
    practice
        .write([&](EventId event) {
            return practice.consultations.add(record, practice.nurse, event);
        })
        .value();
    const auto today = practice.database.clock.today();

    CHECK(practice.directory.callsDue(today)->isEmpty());
    const auto due = practice.directory.callsDue(today.addDays(10)).value();
    CHECK(due.size() == 1);
    CHECK(due.value(practice.patient) == 2);
}

TEST_CASE("calls that are due are read by the index of open ones", "[storage][people][search]")
{
    test::TestDatabase practice(storage::Engine::Sqlite);
    auto rows
        = practice->query({ "EXPLAIN QUERY PLAN SELECT MIN(patient_id), COUNT(*) FROM follow_up "
                            "WHERE is_open = 1 AND current_due_day <= :day GROUP BY "
                            "+patient_id",
                              "iiit" },
            { qint64(20000) });
    REQUIRE(rows.next());
    auto row = rows.row();
    static_cast<void>(row.integer() + row.integer() + row.integer());
    CHECK(row.text().contains(u"follow_up_open"_s));
}

TEST_CASE("who is on a course is known with its week, from its first day to its last",
    "[storage][people][search]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const QDate first(2026, 9, 1);
    const auto other = practice.addPatient(u"Zed"_s, u"Ann"_s);
    practice.database.write([&](EventId event) -> domain::Result<void> {
        const auto e = std::to_string(event.value());
        practice.database->script(
            "INSERT INTO course (id, uid, title, format, format_version, conditions, venue, "
            "language, capacity, needed, nation, saved_in) VALUES (1, "
            "'10000000-0000-4000-8000-000000000001', 'Autumn', 'smp', '1', '', 'Hall', 'en', 12, "
            "5, 'england', "
            + e + ")");
        for (int number = 1; number <= 3; ++number)
            practice.database->script(
                "INSERT INTO course_session (course_id, number, on_day, start_minute, minutes, "
                "venue, saved_in) VALUES (1, "
                + std::to_string(number) + ", "
                + std::to_string(domain::toEpochDay(first.addDays(7 * (number - 1))))
                + ", 600, 120, 'Hall', " + e + ")");
        const auto enrol = [&](int id, domain::PatientId patient, const std::string& state) {
            practice.database->script(
                "INSERT INTO course_enrolment (uid, patient_id, course_id, state, referred_at, "
                "on_day, saved_in) VALUES ('20000000-0000-4000-8000-00000000000"
                + std::to_string(id) + "', " + std::to_string(patient.value()) + ", 1, '" + state
                + "', 5, 1, " + e + ")");
        };
        enrol(1, practice.patient, "started");
        enrol(2, other, "waitlisted");
        return {};
    });

    const auto on = [&](QDate day) { return practice.directory.courseWeeks(day).value(); };
    CHECK(on(first.addDays(-1)).isEmpty());
    CHECK(on(first.addDays(8)).size() == 1);
    CHECK(on(first.addDays(8)).value(practice.patient).week == 2);
    CHECK(on(first.addDays(8)).value(practice.patient).of == 3);
    CHECK(on(first.addDays(14)).value(practice.patient).week == 3);
    CHECK(on(first.addDays(15)).isEmpty());
}
