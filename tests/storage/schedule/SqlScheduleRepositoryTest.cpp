// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schedule/SqlScheduleRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::AgendaState;
using domain::AppointmentState;
using domain::ErrorKind;
using domain::EventId;
using domain::KioskState;
using test::engines;
using test::TestPractice;

namespace {

AgendaState stateOf(TestPractice& practice)
{
    const auto rows = practice.schedule.day(practice.database.clock.today());
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 1);
    return rows->front().agenda;
}

domain::Agenda agendaFor(TestPractice& practice, domain::AppointmentId appointment)
{
    return { domain::AgendaId(0), QUuid::createUuid(), practice.patient, appointment,
        practice.now(), u"breath"_s, {}, {}, domain::AnsweredBy::Patient, true, {}, {}, {} };
}

}

TEST_CASE(
    "today lists the day's appointments by time, cancelled ones left out", "[storage][schedule]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto late = practice.addAppointment(practice.patient, QTime(16, 50));
    const auto early = practice.addAppointment(practice.patient, QTime(0, 5));
    const auto cancelled = practice.addAppointment(practice.patient, QTime(10, 0));
    REQUIRE(practice.write([&](EventId event) {
        return practice.schedule.setState(
            cancelled, domain::RowVersion::first(), AppointmentState::Cancelled, event);
    }));

    const auto rows = practice.schedule.day(practice.database.clock.today());

    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 2);
    CHECK(rows->front().appointment.id == early);
    CHECK(rows->back().appointment.id == late);
    CHECK(rows->front().patientName.family() == u"Ahmed"_s);
    CHECK(rows->front().clinicianName == u"Nurse Joy Okafor"_s);
    CHECK(rows->front().agenda == AgendaState::NotOffered);
    CHECK(practice.schedule.day(practice.database.clock.today().addDays(1))->empty());
}

TEST_CASE("an appointment and its event beyond 2038 are kept to the second", "[storage][schedule]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    practice.database.clock.set(QDate(2038, 1, 19), QTime(3, 14, 8));

    const auto late = practice.addAppointment(practice.patient, QTime(3, 14, 8));

    const auto rows = practice.schedule.day(QDate(2038, 1, 19));
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().appointment.id == late);
    CHECK(rows->front().appointment.startsAt.ms == 2'147'483'648'000);
    CHECK(practice.database.number("SELECT MAX(at) FROM audit_event") == 2'147'483'648'000);
}

TEST_CASE("an appointment moves on from the version that was seen", "[storage][schedule][hz07_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto id = practice.addAppointment(practice.patient);
    const auto move = [&](domain::AppointmentId which, AppointmentState state) {
        return practice.write([&](EventId event) {
            return practice.schedule.setState(which, domain::RowVersion::first(), state, event);
        });
    };
    REQUIRE(move(id, AppointmentState::Arrived));

    const auto stale = move(id, AppointmentState::NoShow);
    const auto unknown = move(domain::AppointmentId(4711), AppointmentState::Arrived);

    REQUIRE(!stale);
    CHECK(stale.error().kind == ErrorKind::Conflict);
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == ErrorKind::NotFound);
    CHECK(practice.schedule.find(id)->state == AppointmentState::Arrived);
    CHECK(practice.schedule.find(id)->version.value() == 2);
}

TEST_CASE("today says where the agenda stands, step by step", "[storage][schedule]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto appointment = practice.addAppointment(practice.patient);
    app::KioskSession session;
    session.uid = QUuid::createUuid();
    session.patient = practice.patient;
    session.appointment = appointment;
    session.offeredAt = practice.now();
    const auto kiosk = practice.write(
        [&](EventId event) { return practice.agendas.addSession(session, event); });
    REQUIRE(kiosk.has_value());
    CHECK(stateOf(practice) == AgendaState::Offered);

    const auto move = [&](int base, KioskState state, bool needsHelp) {
        REQUIRE(practice.write([&](EventId event) {
            return practice.agendas.moveSession(*kiosk, domain::RowVersion::fromInt(base).value(),
                state, needsHelp, practice.now(), event);
        }));
    };
    move(1, KioskState::Answering, true);
    CHECK(stateOf(practice) == AgendaState::Answering);
    const auto row = practice.schedule.day(practice.database.clock.today())->front();
    CHECK(row.needsHelp);
    CHECK(row.kioskSession == *kiosk);

    const auto agenda = practice.write([&](EventId event) {
        return practice.agendas.add(agendaFor(practice, appointment), *kiosk, event);
    });
    REQUIRE(agenda.has_value());
    move(2, KioskState::Finished, false);
    CHECK(stateOf(practice) == AgendaState::Ready);

    REQUIRE(practice.write(
        [&](EventId event) { return practice.agendas.markRead(*agenda, practice.now(), event); }));
    CHECK(stateOf(practice) == AgendaState::Read);

    REQUIRE(practice.write([&](EventId event) {
        return practice.schedule.setState(
            appointment, domain::RowVersion::first(), AppointmentState::Fulfilled, event);
    }));
    CHECK(stateOf(practice) == AgendaState::Seen);
}

TEST_CASE("today counts the calls that are due", "[storage][schedule]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    practice.addAppointment(practice.patient);
    auto record = practice.record();
    record.goals = { practice.agreedGoal(u"walk to the shop"_s) };
    record.goals.front().followUp->due = practice.database.clock.today();
    REQUIRE(practice.write(
        [&](EventId event) { return practice.consultations.add(record, practice.nurse, event); }));

    CHECK(practice.schedule.day(practice.database.clock.today())->front().callsDue == 1);
}

TEST_CASE(
    "the next visit is the first booked one that has not begun", "[storage][schedule][letter]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    practice.database.clock.set(QDate(2026, 3, 14), QTime(10, 0));
    const auto now = practice.now();
    const auto next = [&] { return practice.schedule.next(practice.patient, now).value(); };
    CHECK_FALSE(next());
    (void)practice.addAppointment(practice.patient, QTime(9, 30));
    (void)practice.addAppointment(practice.patient, QTime(10, 0));
    CHECK_FALSE(next());
    const auto later = practice.addAppointment(practice.patient, QTime(11, 30));
    const auto soon = practice.addAppointment(practice.patient, QTime(10, 30));
    (void)practice.addAppointment(practice.addPatient(u"Brown"_s), QTime(23, 0));

    REQUIRE(next());
    CHECK(next()->appointment.id == soon);
    CHECK(next()->clinicianName == u"Nurse Joy Okafor"_s);
    REQUIRE(practice.write([&](EventId event) {
        return practice.schedule.setState(
            soon, domain::RowVersion::first(), AppointmentState::Cancelled, event);
    }));
    CHECK(next()->appointment.id == later);
}
