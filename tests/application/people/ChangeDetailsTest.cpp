// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/ChangeDetails.h"

#include "catch_compat.h"
#include "storage/trail/SqlAccessLog.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::Action;
using app::SaveOutcome;
using test::TestPractice;

namespace {

/// A reception desk with one patient's details open.
struct Reception {
    explicit Reception(storage::Engine engine) : practice(engine) { }

    [[nodiscard]] domain::Patient now() { return practice.patients.find(practice.patient).value(); }

    domain::Result<SaveOutcome> change(domain::RowVersion base,
        const domain::PatientDetails& details, const domain::SaveKey& key = domain::SaveKey::make())
    {
        return use.run(gate.allow<Action::ChangeDetails>(actor, { practice.patient }).value(), key,
            base, details);
    }

    domain::PatientDetails withPhone(const QString& number)
    {
        auto details = now().details;
        details.phone = domain::PhoneNumber::parse(number).value();
        return details;
    }

    TestPractice practice;
    app::SilentPublisher nobody;
    app::Gate gate = test::openGate();
    domain::Actor actor { practice.nurse, domain::Role::Reception, u"Rae Hill"_s, u"desk 1"_s };
    app::ChangeDetails use { practice.database.unitOfWork(), practice.patients, nobody };
};

}

TEST_CASE("details that were changed are there, and the rest is as it was",
    "[application][people][hz08_c1]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    const auto before = desk.now();
    const auto details = desk.withPhone(u"01632 960 123"_s);

    REQUIRE(desk.change(before.version, details) == SaveOutcome::Saved);

    CHECK(desk.now().details == details);
    CHECK(desk.now().version == before.version.next());
}

TEST_CASE("a change sent twice is made once", "[application][people]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    const auto before = desk.now();
    const auto key = domain::SaveKey::make();
    const auto details = desk.withPhone(u"01632 960 123"_s);

    REQUIRE(desk.change(before.version, details, key) == SaveOutcome::Saved);
    CHECK(desk.change(before.version, details, key) == SaveOutcome::AlreadySaved);

    CHECK(desk.now().version == before.version.next());
}

TEST_CASE("what somebody else saved meanwhile is not written over",
    "[application][people][hz07_c1][ft11]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    const auto before = desk.now();
    REQUIRE(desk.change(before.version, desk.withPhone(u"01632 960 123"_s)));

    const auto late = desk.change(before.version, desk.withPhone(u"01632 960 999"_s));

    REQUIRE_FALSE(late);
    CHECK(late.error().detail == u"patient.changed"_s);
    CHECK(desk.now().details.phone->toString() == u"01632 960 123"_s);
}

TEST_CASE("an NHS number of somebody else is refused", "[application][people][hz01]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    const auto other = desk.practice.addPatient(u"Baker"_s);
    auto theirs = desk.practice.patients.find(other).value();
    theirs.details.nhsNumber = domain::NhsNumber::parse(u"9990265755"_s).value();
    REQUIRE(desk.practice.write([&](domain::EventId event) {
        return desk.practice.patients.update(other, theirs.version, theirs.details, event);
    }));
    auto mine = desk.now();
    mine.details.nhsNumber = theirs.details.nhsNumber;

    const auto outcome = desk.change(mine.version, mine.details);

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().detail == u"patient.nhs-number-taken"_s);
    CHECK(desk.now().details.nhsNumber == desk.practice.nhsNumber);
}

TEST_CASE("who looked at somebody's details and who changed them is in the trail",
    "[application][people][trail][r50]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    const auto patient = desk.practice.patient;
    const auto read
        = desk.use.open(desk.gate.allow<Action::ReadDemographics>(desk.actor, { patient }).value());
    REQUIRE(read);
    REQUIRE(desk.change(read->version, desk.withPhone(u"01632 960 123"_s)));

    const domain::Actor auditor { {}, domain::Role::Auditor, u"auditor"_s, u"desk 9"_s };
    const auto see = desk.gate.allow<Action::SeeAccessLog>(auditor, { patient }).value();
    const auto entries = storage::SqlAccessLog(*desk.practice.database).ofPatient(see, 20).value();

    REQUIRE(entries.size() >= 2); // after whatever made the patient
    CHECK(entries[0].action == Action::ChangeDetails);
    CHECK(entries[1].action == Action::ReadDemographics);
    CHECK(entries[0].station == u"desk 1"_s);
}
