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
