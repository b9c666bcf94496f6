// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SqlAccessLog.h"

#include "application/consultation/OpenRecord.h"
#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;
using test::TestPractice;

namespace {

const domain::Actor kAuditor { {}, domain::Role::Auditor, u"auditor"_s, u"desk 9"_s };

domain::Result<std::vector<app::AccessEntry>> looked(
    TestPractice& practice, domain::PatientId patient)
{
    const auto gate = test::openGate();
    const auto proof = gate.allow<app::Action::SeeAccessLog>(kAuditor, { patient });
    REQUIRE(proof);
    return storage::SqlAccessLog(*practice.database).ofPatient(*proof, 20);
}

app::WriteStamp reading(const TestPractice& practice, domain::PatientId patient)
{
    return { domain::SaveKey::make(),
        { practice.nurse, domain::Role::Clinician, u"Nurse Jo Evans"_s, u"desk 1"_s },
        app::Action::ReadRecord, patient };
}

}

TEST_CASE("who has looked at a patient is told with role, place and time, newest first",
    "[storage][trail]")
{
    TestPractice practice(GENERATE(from_range(test::engines())));
    const auto other = practice.addPatient(u"Zed"_s, u"Ann"_s);
    REQUIRE(practice.database.unitOfWork().note(reading(practice, practice.patient)));
    REQUIRE(practice.database.unitOfWork().note(reading(practice, other)));

    const auto entries = looked(practice, practice.patient);

    REQUIRE(entries);
    REQUIRE_FALSE(entries->empty());
    CHECK(entries->front().action == app::Action::ReadRecord);
    CHECK(entries->front().role == domain::Role::Clinician);
    CHECK(entries->front().station == u"desk 1"_s);
    CHECK(entries->front().at == practice.database.clock.now());
    CHECK_FALSE(entries->front().who.isEmpty());
}

TEST_CASE(
    "who brought a patient in with a list is told, and nobody else's import", "[storage][trail]")
{
    TestPractice practice(GENERATE(from_range(test::engines())));
    const auto imported = practice.addPatient(u"Zed"_s, u"Ann"_s); // by an event that names nobody
    practice.addPatient(u"Young"_s, u"Bob"_s);

    const auto entries = looked(practice, imported);

    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    const auto gate = test::openGate();
    app::TrailFilter filter;
    filter.until = { practice.database.clock.now().ms + 1 };
    filter.patient = imported;
    const auto trail = storage::SqlAccessLog(*practice.database)
                           .find(*gate.allow<app::Action::SeeTrail>(kAuditor), filter);
    REQUIRE(trail);
    CHECK(trail->size() == 1);
}

TEST_CASE("a reading is a link of the chain and makes no desk read again", "[storage][trail]")
{
    TestPractice practice(GENERATE(from_range(test::engines())));
    const auto before = practice.database.unitOfWork().changeNumber();
    const auto links = practice.database.number("SELECT count(*) FROM audit_chain");
    REQUIRE(practice.database.unitOfWork().note(reading(practice, practice.patient)));

    CHECK(practice.database.unitOfWork().changeNumber() == before);
    CHECK(practice.database.number("SELECT count(*) FROM audit_chain") == links + 1);
}

TEST_CASE("reading what was said is not a second opening of the record", "[storage][trail]")
{
    TestPractice practice(GENERATE(from_range(test::engines())));
    auto agenda = reading(practice, practice.patient);
    agenda.details.object = { u"agenda"_s, 3 };
    REQUIRE(practice.database.unitOfWork().note(reading(practice, practice.patient)));
    REQUIRE(practice.database.unitOfWork().note(agenda));

    const auto entries = looked(practice, practice.patient);
    REQUIRE(entries);
    CHECK(std::count_if(entries->begin(), entries->end(), [](const auto& each) {
        return each.action == app::Action::ReadRecord;
    }) == 1);
}
