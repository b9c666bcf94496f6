// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/Namesakes.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using test::engines;
using test::TestPractice;

TEST_CASE("the namesakes of somebody are counted over the whole practice",
    "[hz01_c8][application][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto today = practice.now();
    const auto day = domain::civilDate(today);
    const auto count = [&](domain::PatientId id) {
        return app::countNamesakes(practice.directory, practice.patients.find(id).value(), day)
            .value();
    };
    CHECK(count(practice.patient) == 0);

    practice.addPatient(u"AHMED"_s, u"Margarita"_s);
    practice.addPatient(u"Ahmed"_s, u"Zoe"_s);
    practice.addPatient(u"Ahmedi"_s, u"Margaret"_s);

    CHECK(count(practice.patient) == 1);
    const auto entries = practice.directory.entries({ practice.patient }).value();
    CHECK(app::countNamesakes(practice.directory, entries[0], day).value() == 1);
}

TEST_CASE("who has died or left is nobody's namesake", "[hz01_c8][application][people]")
{
    TestPractice practice(storage::Engine::Sqlite);
    auto gone = test::named(u"Ahmed"_s, u"Margarita"_s);
    gone.leftOn = QDate(2020, 1, 1);
    auto dead = test::named(u"Ahmed"_s, u"Margot"_s);
    dead.death = domain::Death {};
    for (const auto& details : { gone, dead })
        REQUIRE(practice.write([&](domain::EventId event) {
            return practice.patients.add(QUuid::createUuid(), details, event);
        }));

    CHECK(app::countNamesakes(practice.directory, practice.patients.find(practice.patient).value(),
              domain::civilDate(practice.now()))
              .value()
        == 0);
}
