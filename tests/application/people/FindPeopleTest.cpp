// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/FindPeople.h"

#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::SearchScope;
using test::engines;
using test::TestPractice;

namespace {

struct Desk {
    TestPractice practice { GENERATE(from_range(engines())) };
    app::Gate gate = test::openGate();
    app::FindPeople people { practice.directory, practice.patients, practice.database.clock };
    app::FindPeople::MayFind mayFind
        = gate.allow<domain::Action::FindPatients>(
                  { practice.nurse, domain::Role::Clinician, u"Jo"_s, u"desk"_s })
              .value();

    [[nodiscard]] QStringList found(
        const QString& typed, int limit = 20, SearchScope scope = SearchScope::Present)
    {
        QStringList names;
        const auto answer = people.search(mayFind, typed, limit, scope).value();
        for (const auto& entry : answer)
            names << entry.family + u", "_s + entry.given;
        return names;
    }

    void addGone()
    {
        auto gone = test::named(u"Brown"_s, u"Gone"_s);
        gone.leftOn = QDate(2020, 1, 1);
        REQUIRE(practice.write([&](domain::EventId event) {
            return practice.patients.add(QUuid::createUuid(), gone, event);
        }));
    }
};

}

TEST_CASE("before everybody was read people are found in the database", "[application][people]")
{
    Desk desk;
    desk.practice.addPatient(u"Brown"_s, u"Bea"_s);
    desk.practice.addPatient(u"Brown"_s, u"Carl"_s);
    desk.addGone();

    CHECK(desk.found(u"brow"_s) == QStringList { u"Brown, Bea"_s, u"Brown, Carl"_s });
    CHECK(desk.found(u"brown ca"_s) == QStringList { u"Brown, Carl"_s });
    CHECK(desk.found(u"brow"_s, 1) == QStringList { u"Brown, Bea"_s });
    CHECK(desk.found(u"brow"_s, 20, SearchScope::Everybody).size() == 3);
    CHECK(desk.found(u" "_s).isEmpty());
}

TEST_CASE(
    "who came after everybody was read is found once they are read again", "[application][people]")
{
    Desk desk;
    REQUIRE(desk.people.readAgain());
    desk.practice.addPatient(u"Brown"_s, u"Bea"_s);
    CHECK(desk.found(u"brown"_s).isEmpty());

    REQUIRE(desk.people.readAgain());
    CHECK(desk.found(u"brown"_s) == QStringList { u"Brown, Bea"_s });
    CHECK(desk.found(u"brwon"_s) == QStringList { u"Brown, Bea"_s });
}

TEST_CASE("a command that asks once reads everybody itself", "[application][people]")
{
    Desk desk;
    desk.practice.addPatient(u"Brown"_s, u"Bea"_s);
    desk.addGone();

    const auto answer = desk.people.matches(desk.mayFind, u"brown"_s, 1, SearchScope::Everybody);
    REQUIRE(answer);
    CHECK(answer->hits.size() == 1);
    CHECK(answer->total == 2);
}

TEST_CASE("a row of somebody who is not known is left out", "[application][people]")
{
    Desk desk;
    const auto rows
        = desk.people.entries(desk.mayFind, { desk.practice.patient, domain::PatientId(4711) });
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().id == desk.practice.patient);
    CHECK(desk.people.count().value() == desk.practice.directory.count().value());
}

TEST_CASE("a row says how many could be taken for its person", "[hz01_c8][application][people]")
{
    Desk desk;
    const auto rows = desk.people.entries(desk.mayFind, { desk.practice.patient }).value();
    CHECK(desk.people.namesakes(desk.mayFind, rows.front()) == 0);

    desk.practice.addPatient(u"AHMED"_s, u"Margarita"_s);
    CHECK(desk.people.namesakes(desk.mayFind, rows.front()) == 1);
}
