// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/agenda/SqlAgendaRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using domain::EventId;
using domain::KioskState;
using test::engines;
using test::TestPractice;

namespace {

domain::AgendaItem item(TestPractice& practice, const QString& words, std::optional<int> rank = {})
{
    return { domain::AgendaItemId(0), QUuid::createUuid(), domain::AgendaSource::PatientKiosk,
        u"L08"_s, words, rank, domain::Worry::fromInt(7).value(), {}, practice.now() };
}

domain::Agenda agenda(TestPractice& practice)
{
    return { domain::AgendaId(0), QUuid::createUuid(), practice.patient, {}, practice.now(),
        u"I want to sleep through the night. 😴\nAnd \"walk\"."_s, u"money"_s, u"my daughter"_s,
        domain::AnsweredBy::PatientWithHelp, false, domain::Importance::fromInt(10).value(),
        domain::Confidence::fromInt(0).value(), 125, u"cy"_s,
        { item(practice, u"Breathing at night"_s, 1), item(practice, u"مرحبا"_s) } };
}

domain::AgendaId add(TestPractice& practice, const domain::Agenda& said)
{
    const auto id
        = practice.write([&](EventId event) { return practice.agendas.add(said, {}, event); });
    REQUIRE(id.has_value());
    return *id;
}

void decide(TestPractice& practice, const QUuid& which, domain::ItemOutcome outcome)
{
    auto record = practice.record();
    record.decisions = { { which, 1, outcome, QDate(2026, 4, 1), u"the physio"_s } };
    REQUIRE(practice.write(
        [&](EventId event) { return practice.consultations.add(record, practice.nurse, event); }));
}

}

TEST_CASE("an agenda comes back in the patient's own words", "[storage][agenda][hz19_c3]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto said = agenda(practice);

    add(practice, said);

    const auto found = practice.agendas.byUid(said.uid).value();
    REQUIRE(found.has_value());
    CHECK(found->whatMatters == said.whatMatters);
    CHECK(found->notToDiscuss == said.notToDiscuss);
    CHECK(found->tookSeconds == 125);
    CHECK(found->language == u"cy"_s);
    CHECK(found->companion == said.companion);
    CHECK(found->answeredBy == said.answeredBy);
    CHECK(!found->isComplete);
    CHECK(found->importanceOfTalking == said.importanceOfTalking);
    CHECK(found->confidenceToTalk == said.confidenceToTalk);
    REQUIRE(found->items.size() == 2);
    CHECK(found->items[0].uid == said.items[0].uid);
    CHECK(found->items[0].rank == 1);
    CHECK(found->items[0].worry == said.items[0].worry);
    CHECK(found->items[1].words == u"مرحبا"_s);
    CHECK(!found->items[1].rank);
}

TEST_CASE(
    "what fills the patient's field with emoji is kept letter for letter", "[storage][agenda]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto said = agenda(practice);
    said.whatMatters = u"x"_s + u"\U0001F600"_s.repeated(149);
    said.items[0].words = said.whatMatters;

    add(practice, said);

    const auto found = practice.agendas.byUid(said.uid).value();
    REQUIRE(found.has_value());
    CHECK(found->whatMatters == said.whatMatters);
    CHECK(found->items[0].words == said.whatMatters);
}

TEST_CASE("the newest agenda of an appointment is its agenda", "[storage][agenda]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto appointment = practice.addAppointment(practice.patient);
    CHECK(!practice.agendas.forAppointment(appointment).value());
    auto first = agenda(practice);
    first.appointment = appointment;
    add(practice, first);
    practice.database.clock.advanceMs(1000);
    auto second = agenda(practice);
    second.appointment = appointment;
    add(practice, second);

    CHECK(practice.agendas.forAppointment(appointment).value()->uid == second.uid);
}

TEST_CASE("an agenda is undecided until a consultation decides on it", "[storage][agenda]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto said = agenda(practice);
    add(practice, said);
    const domain::Instant before { practice.now().ms - 1 };
    const domain::Instant after { practice.now().ms + 1 };

    CHECK(practice.agendas.undecided(practice.patient, before).value()->uid == said.uid);
    CHECK(!practice.agendas.undecided(practice.patient, after).value());

    decide(practice, said.items[0].uid, domain::ItemOutcome::Discussed);
    CHECK(!practice.agendas.undecided(practice.patient, before).value());
}

TEST_CASE("what was decided about items is remembered in order", "[storage][agenda]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto said = agenda(practice);
    add(practice, said);
    decide(practice, said.items[0].uid, domain::ItemOutcome::NextTime);
    practice.database.clock.advanceMs(86'400'000);
    decide(practice, said.items[0].uid, domain::ItemOutcome::Discussed);

    const auto past = practice.agendas.decidedItems(practice.patient);

    REQUIRE(past->size() == 2);
    CHECK(past->front().item.words == said.items[0].words);
    CHECK(past->front().outcome == domain::ItemOutcome::NextTime);
    CHECK(past->back().outcome == domain::ItemOutcome::Discussed);
    CHECK(past->front().decidedAt < past->back().decidedAt);
}

TEST_CASE(
    "a session at the kiosk moves from the version that was seen", "[storage][agenda][hz02_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    app::KioskSession session;
    session.uid = QUuid::createUuid();
    session.patient = practice.patient;
    session.offeredAt = practice.now();
    const auto id = practice.write(
        [&](EventId event) { return practice.agendas.addSession(session, event); });
    REQUIRE(id.has_value());
    const auto move = [&](domain::KioskSessionId which, KioskState state) {
        return practice.write([&](EventId event) {
            return practice.agendas.moveSession(
                which, domain::RowVersion::first(), state, true, practice.now(), event);
        });
    };
    REQUIRE(move(*id, KioskState::Finished));

    const auto stale = move(*id, KioskState::Withdrawn);
    const auto unknown = move(domain::KioskSessionId(4711), KioskState::Finished);

    REQUIRE(!stale);
    CHECK(stale.error().detail == u"kiosk.changed"_s);
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == ErrorKind::NotFound);
    const auto found = practice.agendas.session(*id);
    CHECK(found->state == KioskState::Finished);
    CHECK(found->needsHelp);
    CHECK(found->finishedAt == practice.now());
    CHECK(found->uid == session.uid);
}
