// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recall/SqlRecallRepository.h"

#include "catch_compat.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::EventId;
using test::engines;
using test::TestPractice;

TEST_CASE("who is to be asked comes with the first day that is booked from today on",
    "[storage][recall][letter]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    practice.database.clock.set(QDate(2026, 3, 14), QTime(10, 0));
    storage::SqlConditionRepository conditions(*practice.database);
    domain::Condition condition;
    condition.system = u"http://snomed.info/sct"_s;
    condition.code = u"13645005"_s;
    condition.sourceKey = u"one"_s;
    REQUIRE(practice.write(
        [&](EventId event) { return conditions.add(practice.patient, condition, event); }));
    storage::SqlRecallRepository recall(*practice.database);
    const auto next = [&] {
        const auto people = recall.people(QDate(2026, 3, 14)).value();
        REQUIRE(people.size() == 1);
        return people.front().nextVisit;
    };
    const auto bookOn = [&](QDate day) {
        practice.database.clock.set(day, QTime(10, 0));
        return practice.addAppointment(practice.patient);
    };

    CHECK_FALSE(next());
    (void)bookOn(QDate(2026, 3, 13));
    CHECK_FALSE(next());
    (void)bookOn(QDate(2026, 4, 20));
    CHECK(next() == QDate(2026, 4, 20));
    const auto sooner = bookOn(QDate(2026, 3, 14));
    CHECK(next() == QDate(2026, 3, 14));
    REQUIRE(practice.write([&](EventId event) {
        return practice.schedule.setState(
            sooner, domain::RowVersion::first(), domain::AppointmentState::Cancelled, event);
    }));
    CHECK(next() == QDate(2026, 4, 20));
}
