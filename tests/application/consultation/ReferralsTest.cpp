// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/Referrals.h"

#include "catch_compat.h"
#include "storage/consultation/SqlVisitReader.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using domain::RowVersion;
using test::engines;
using test::TestPractice;

namespace {

/// A visit after which somebody else looks at the stairs.
struct Desk {
    TestPractice practice { GENERATE(from_range(engines())) };
    app::SilentPublisher nobody;
    storage::SqlVisitReader visits { *practice.database };
    app::Referrals referrals { { practice.database.unitOfWork(), practice.consultations, nobody,
        practice.database.clock, visits } };
    domain::ConsultationRecord record = practice.record();

    Desk()
    {
        const auto item = QUuid::createUuid();
        record.newItems = { { item, domain::AgendaSource::PatientSpoken, {}, u"The stairs"_s } };
        record.decisions
            = { { item, 1, domain::ItemOutcome::SomeoneElse, {}, u"physiotherapist"_s } };
        record.referrals = { { QUuid::createUuid(), item, u"physiotherapist"_s,
            u"afraid of falling"_s, false } };
        REQUIRE(practice.write([&](domain::EventId event) {
            return practice.consultations.add(record, practice.nurse, event);
        }));
    }

    [[nodiscard]] std::vector<domain::ReferralNote> open(domain::PatientId patient)
    {
        return practice.consultations.openReferrals(patient).value();
    }

    [[nodiscard]] app::Authorized<domain::Action::ReadRecord> reading(
        domain::PatientId patient) const
    {
        const domain::Actor nurse { practice.nurse, domain::Role::Clinician, u"N"_s, u"d"_s };
        const auto proof = test::openGate().allow<domain::Action::ReadRecord>(nurse, { patient });
        REQUIRE(proof.has_value());
        return *proof;
    }

    [[nodiscard]] app::Authorized<domain::Action::WriteConsultation> about(
        domain::PatientId patient) const
    {
        const domain::Actor nurse { practice.nurse, domain::Role::Clinician, u"N"_s, u"d"_s };
        const auto proof
            = test::openGate().allow<domain::Action::WriteConsultation>(nurse, { patient });
        REQUIRE(proof.has_value());
        return *proof;
    }
};

}

TEST_CASE(
    "what somebody else takes on is kept with the visit and stays open", "[application][referrals]")
{
    Desk desk;

    const auto notes = desk.open(desk.practice.patient);

    REQUIRE(notes.size() == 1);
    const auto& note = notes.front();
    CHECK(note.uid == desk.record.referrals.front().uid);
    CHECK(note.about == u"The stairs"_s);
    CHECK(note.to == u"physiotherapist"_s);
    CHECK(note.reason == u"afraid of falling"_s);
    CHECK_FALSE(note.isForPatient);
    CHECK(note.isOpen);
    CHECK(note.madeAt == desk.record.finishedAt);
    CHECK(desk.open(desk.practice.addPatient(u"Zed"_s, u"Ann"_s)).empty());
}

TEST_CASE("an open action is settled by somebody, and can be put back",
    "[application][referrals][hz04_c10]")
{
    Desk desk;
    const auto note = desk.open(desk.practice.patient).front();
    const auto proof = desk.about(desk.practice.patient);

    REQUIRE(desk.referrals.settle(proof, domain::SaveKey::make(), note.id, note.version, true));
    CHECK(desk.open(desk.practice.patient).empty());
    CHECK(desk.practice.database.number("SELECT settled_by FROM referral_note")
        == desk.practice.nurse.value());

    REQUIRE(
        desk.referrals.settle(proof, domain::SaveKey::make(), note.id, note.version.next(), false));
    REQUIRE(desk.open(desk.practice.patient).size() == 1);
    CHECK(desk.open(desk.practice.patient).front().about == note.about);
}

TEST_CASE("an open action that somebody else has settled meanwhile is not settled twice",
    "[application][referrals][hz07]")
{
    Desk desk;
    const auto note = desk.open(desk.practice.patient).front();
    const auto proof = desk.about(desk.practice.patient);
    REQUIRE(desk.referrals.settle(proof, domain::SaveKey::make(), note.id, note.version, true));

    const auto late
        = desk.referrals.settle(proof, domain::SaveKey::make(), note.id, note.version, true);

    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().detail == u"referral.changed"_s);
}

TEST_CASE("hz03 c1 an open action is not settled under another patient's name",
    "[application][referrals][hz03][hz03_c1]")
{
    Desk desk;
    const auto note = desk.open(desk.practice.patient).front();
    const auto other = desk.about(desk.practice.addPatient(u"Zed"_s, u"Ann"_s));

    const auto refused
        = desk.referrals.settle(other, domain::SaveKey::make(), note.id, note.version, true);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Denied);
    CHECK(desk.open(desk.practice.patient).size() == 1);
}

TEST_CASE("a note about an item of another patient is not written",
    "[application][referrals][hz03][hz03_c1]")
{
    Desk desk;
    auto others = desk.practice.record();
    others.patient = desk.practice.addPatient(u"Zed"_s, u"Ann"_s);
    others.referrals = { { QUuid::createUuid(), desk.record.referrals.front().item, {}, {} } };

    const auto saved = desk.practice.write([&](domain::EventId event) {
        return desk.practice.consultations.add(others, desk.practice.nurse, event);
    });

    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a finished visit is read again as it was written", "[application][amend]")
{
    Desk desk;

    const auto past = desk.referrals.visit(desk.reading(desk.practice.patient), desk.record.uid);

    REQUIRE(past.has_value());
    CHECK(past->visit.note == desk.record.note);
    CHECK_FALSE(past->clinician.isEmpty());
    REQUIRE(past->items.size() == 1);
    CHECK(past->items.front().words == u"The stairs"_s);
    REQUIRE(past->decisions.size() == 1);
    CHECK(past->decisions.front().item == past->items.front().uid);
    CHECK(past->decisions.front().outcome == domain::ItemOutcome::SomeoneElse);
    CHECK(past->decisions.front().passedTo == u"physiotherapist"_s);
    REQUIRE(past->notes.size() == 1);
    CHECK(past->notes.front().reason == u"afraid of falling"_s);
    CHECK_FALSE(past->notes.front().isForPatient);
}

TEST_CASE("a visit is not read under another patient's name", "[application][amend][hz03]")
{
    Desk desk;
    const auto zed = desk.practice.addPatient(u"Zed"_s, u"Ann"_s);

    const auto past = desk.referrals.visit(desk.reading(zed), desk.record.uid);

    REQUIRE_FALSE(past);
    CHECK(past.error().kind == ErrorKind::Denied);
    const auto lost = desk.referrals.visit(desk.reading(zed), QUuid::createUuid());
    REQUIRE_FALSE(lost);
    CHECK(lost.error().kind == ErrorKind::NotFound);
}
