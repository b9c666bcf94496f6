// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/RegisterPatient.h"

#include "catch_compat.h"
#include "storage/trail/SqlAccessLog.h"
#include "storage/trail/SqlTrail.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::Action;
using test::TestPractice;

namespace {

/// A reception desk over a practice.
struct Reception {
    explicit Reception(storage::Engine engine) : practice(engine) { }

    domain::Result<domain::Patient> registerSomebody(
        const domain::PatientDetails& details, const domain::SaveKey& key = domain::SaveKey::make())
    {
        return use.run(
            gate.allow<Action::RegisterPatient>(actor).value(), key, QUuid::createUuid(), details);
    }

    /// What "who has looked" says of somebody.
    std::vector<app::AccessEntry> looked(domain::PatientId patient)
    {
        const auto proof = gate.allow<Action::SeeAccessLog>(auditor, { patient }).value();
        return storage::SqlAccessLog(*practice.database).ofPatient(proof, 20).value();
    }

    qint64 registrations()
    {
        return practice.database.number(
            "SELECT count(*) FROM audit_event WHERE action = 'patient.register'");
    }

    TestPractice practice;
    app::SilentPublisher nobody;
    app::Gate gate = test::openGate();
    domain::Actor actor { practice.nurse, domain::Role::Reception, u"Nurse Jo Evans"_s,
        u"desk 1"_s };
    domain::Actor auditor { {}, domain::Role::Auditor, u"auditor"_s, u"desk 9"_s };
    app::RegisterPatient use { practice.database.unitOfWork(), practice.patients, nobody };
};

}

TEST_CASE("who has looked at a patient begins with who registered them",
    "[application][people][trail][r53]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    const auto first = desk.registerSomebody(test::named(u"Ahmed"_s, u"Margaret"_s));
    const auto second = desk.registerSomebody(test::named(u"Baker"_s, u"Tom"_s));
    REQUIRE(first);
    REQUIRE(second);

    for (const auto& patient : { *first, *second }) {
        const auto entries = desk.looked(patient.id);
        REQUIRE(entries.size() == 1);
        CHECK(entries.front().action == Action::RegisterPatient);
        CHECK(entries.front().station == u"desk 1"_s);
    }
    CHECK(first->id != second->id);
}

TEST_CASE("the trail names whom a registration was of, inside the chain",
    "[application][people][trail][r50]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    const auto patient = desk.registerSomebody(test::named(u"Baker"_s, u"Tom"_s));
    REQUIRE(patient);

    app::TrailFilter filter;
    filter.patient = patient->id;
    filter.until = { desk.practice.now().ms + 1 };
    const auto see = desk.gate.allow<Action::SeeTrail>(desk.auditor).value();
    const auto entries = storage::SqlAccessLog(*desk.practice.database).find(see, filter);
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().patientName == u"BAKER, Tom"_s);
    const auto may = desk.gate.allow<Action::VerifyTrail>(desk.auditor).value();
    CHECK_FALSE(storage::SqlTrail(*desk.practice.database).verify(may, {})->fault);
}

TEST_CASE("a registration that is refused leaves no event, and one sent twice leaves one",
    "[application][people][trail]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    auto details = test::named(u"Baker"_s, u"Tom"_s);
    details.nhsNumber = domain::NhsNumber::parse(u"9990265755"_s).value();
    const auto proof = desk.gate.allow<Action::RegisterPatient>(desk.actor).value();
    const auto key = domain::SaveKey::make();
    const auto uid = QUuid::createUuid();
    const auto once = desk.use.run(proof, key, uid, details);
    const auto again = desk.use.run(proof, key, uid, details);
    REQUIRE(once);
    REQUIRE(again);
    CHECK(once->id == again->id);

    CHECK(desk.registerSomebody(details).error().detail == u"patient.nhs-number-taken"_s);

    CHECK(desk.registrations() == 1);
    // Others still get a number of their own.
    const auto imported = desk.practice.addPatient(u"Cole"_s);
    CHECK(imported != once->id);
    CHECK(desk.registerSomebody(test::named(u"Dean"_s))->id != imported);
}

TEST_CASE("somebody who was registered is not called not saved when they cannot be read back",
    "[application][people][r33]")
{
    Reception desk(GENERATE(from_range(test::engines())));
    desk.practice.database.spoil();
    const auto key = domain::SaveKey::make();
    const auto details = test::named(u"Ahmed"_s, u"Margaret"_s);
    REQUIRE(desk.registerSomebody(details, key));
    desk.practice.database->execute({ "ALTER TABLE patient RENAME TO out_of_reach" });
    const auto again = desk.registerSomebody(details, key);
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == u"database.outcome-unknown"_s);
}
