// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/ArrivalSound.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

/// Reception at a desk with the sound switched on, and two patients who are expected.
struct Reception {
    testing::DeskFixture desk;
    presentation::SilentChime& chime { desk.models().silence };
    domain::PatientId margaret { desk.addPatient(u"Ahmed"_s, u"Margaret"_s, { 1947, 3, 14 }) };
    domain::PatientId john { desk.addPatient(u"Baker"_s, u"John"_s, { 1950, 1, 2 }) };
    domain::AppointmentId first { desk.book(margaret, { 12, 20 }) };
    domain::AppointmentId second { desk.book(john, { 12, 40 }) };

    Reception() { chime.setOn(true); }

    presentation::Session& session() { return desk.core().session(); }

    presentation::ArrivalSound& sound() { return desk.models().arrivalSound; }

    /// The window asks for Today as soon as somebody is in.
    void signIn(domain::StaffId person)
    {
        desk.signIn(person);
        readAgain();
    }

    void readAgain()
    {
        desk.models().today.refresh();
        desk.settle();
    }

    void answer(domain::PatientId patient, domain::AppointmentId appointment)
    {
        const auto done = desk.onWorker([&, actor = typist] {
            const auto& services = desk.services();
            app::KioskAnswers said;
            said.agendaUid = QUuid::createUuid();
            said.whatMatters = u"the stairs"_s;
            return services.waitingRoom.keyPaper(
                *services.gate.allow<domain::Action::KeyPaperAnswers>(actor, { patient }),
                domain::SaveKey::make(), appointment, said);
        });
        REQUIRE(done);
        desk.settle();
    }

    domain::Actor typist { desk.actor(desk.nurse) };
};

}

TEST_CASE("an agenda that arrives is heard once, and each of them", "[presentation][kiosk]")
{
    Reception reception;
    reception.signIn(reception.desk.receptionist);
    CHECK(reception.chime.rung == 0);

    reception.answer(reception.margaret, reception.first);
    CHECK(reception.chime.rung == 1);
    reception.readAgain();
    reception.readAgain();
    CHECK(reception.chime.rung == 1);

    reception.answer(reception.john, reception.second);
    CHECK(reception.chime.rung == 2);
}

TEST_CASE("what was ready when somebody signs in is not heard", "[presentation][kiosk]")
{
    Reception reception;
    reception.answer(reception.margaret, reception.first);
    reception.signIn(reception.desk.receptionist);
    CHECK(reception.chime.rung == 0);

    reception.session().signOut();
    reception.answer(reception.john, reception.second);
    reception.signIn(reception.desk.nurse);
    CHECK(reception.chime.rung == 0);
}

TEST_CASE("a lock before Today was read makes no news of what was ready", "[presentation][kiosk]")
{
    Reception reception;
    reception.answer(reception.margaret, reception.first);
    reception.desk.signIn(reception.desk.receptionist);
    reception.session().lock();
    reception.session().unlock();
    reception.readAgain();
    CHECK(reception.chime.rung == 0);
}

TEST_CASE(
    "what came while somebody acted in a role without Today is not heard", "[presentation][kiosk]")
{
    Reception reception;
    reception.signIn(reception.desk.nurse);
    auto both = reception.session().staff();
    both.roles.push_back(domain::Role::Manager);
    reception.session().signIn({ both, reception.typist });
    reception.readAgain();

    reception.session().actAs(domain::Role::Manager);
    reception.answer(reception.margaret, reception.first);
    reception.session().actAs(domain::Role::Clinician);
    reception.readAgain();
    CHECK(reception.chime.rung == 0);

    reception.answer(reception.john, reception.second);
    CHECK(reception.chime.rung == 1);
}

TEST_CASE(
    "a desk whose sound is off hears nothing, and nothing of it later", "[presentation][kiosk]")
{
    Reception reception;
    reception.chime.setOn(false);
    reception.signIn(reception.desk.receptionist);
    reception.answer(reception.margaret, reception.first);
    CHECK(reception.chime.rung == 0);

    reception.chime.setOn(true);
    reception.readAgain();
    CHECK(reception.chime.rung == 0);
}

TEST_CASE("a locked desk is silent, and is heard once when it is unlocked", "[presentation][kiosk]")
{
    Reception reception;
    reception.signIn(reception.desk.receptionist);
    reception.session().lock();
    reception.answer(reception.margaret, reception.first);
    reception.answer(reception.john, reception.second);
    CHECK(reception.chime.rung == 0);

    reception.session().unlock();
    reception.desk.settle();
    CHECK(reception.chime.rung == 1);
    reception.session().lock();
    reception.session().unlock();
    reception.desk.settle();
    CHECK(reception.chime.rung == 1);
}

TEST_CASE("switched on, the sound is heard at once", "[presentation][kiosk]")
{
    Reception reception;
    reception.chime.setOn(false);
    reception.sound().setOn(true);
    CHECK(reception.chime.rung == 1);
    reception.sound().setOn(true);
    reception.sound().setOn(false);
    CHECK(reception.chime.rung == 1);
    CHECK_FALSE(reception.sound().isOn());
}
