// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/HandOvers.h"

#include "station/WaitingRoomWard.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::KioskState;
using test::engines;
using test::WaitingRoomWard;

namespace {

/// A desk whose screen was handed to the patient.
struct HandedOver {
    WaitingRoomWard ward;
    domain::KioskSessionId session;
    app::KioskAnswers said;

    explicit HandedOver(storage::Engine engine) : ward(engine), session(handOver())
    {
        said.agendaUid = QUuid::createUuid();
        said.whatMatters = u"half a sentence"_s;
        said.items = { { QUuid::createUuid(), {}, u"the stairs"_s, 1, {} } };
        said.isComplete = false;
    }

    domain::KioskSessionId handOver()
    {
        const auto& room = ward.services().waitingRoom;
        const auto offered = room.offer(ward.allow<app::Action::OfferKiosk>(ward.patient),
            domain::SaveKey::make(), ward.appointment);
        test::must(offered);
        test::must(room.begin(patients(), domain::SaveKey::make(), *offered));
        return *offered;
    }

    [[nodiscard]] app::Authorized<app::Action::AnswerKiosk> patients() const
    {
        return ward.allow<app::Action::AnswerKiosk>(ward.patient);
    }

    [[nodiscard]] const app::HandOvers& handOvers() const { return ward.kiosks().handOvers; }

    [[nodiscard]] auto keep() const { return handOvers().keep(patients(), session, said); }

    [[nodiscard]] qint64 agendas()
    {
        return ward.data.database.number("SELECT COUNT(*) FROM agenda");
    }

    [[nodiscard]] qint64 kept()
    {
        return ward.data.database.number("SELECT COUNT(*) FROM kiosk_hand_over");
    }
};

}

TEST_CASE("what was said at a desk when the power went is offered to staff, as unfinished, once",
    "[station][kiosk][hz02_c5]")
{
    HandedOver desk(GENERATE(from_range(engines())));
    REQUIRE(desk.keep());
    desk.ward.clock().advanceMs(60'000);
    REQUIRE(desk.handOvers().fileLost().value() == 0); // it may still be there
    desk.ward.clock().advanceMs(1);

    CHECK(desk.handOvers().fileLost().value() == 1);
    CHECK(desk.handOvers().fileLost().value() == 0);

    const auto agenda = desk.ward.data.agendas.byUid(desk.said.agendaUid).value();
    REQUIRE(agenda);
    CHECK_FALSE(agenda->isComplete);
    CHECK(agenda->whatMatters == u"half a sentence"_s);
    CHECK(desk.ward.state(desk.session) == KioskState::Incomplete);
    CHECK(desk.kept() == 0);
}

TEST_CASE("hz10_c6 words of alarm that a power cut left at a desk alert every desk",
    "[station][kiosk][hz10][hz10_c6]")
{
    HandedOver desk(GENERATE(from_range(engines())));
    desk.said.whatMatters = u"I have chest pain"_s;
    REQUIRE(desk.keep());
    desk.ward.clock().advanceMs(61'000);
    CHECK(desk.handOvers().fileLost().value() == 1);
    CHECK(desk.handOvers().fileLost().value() == 0);

    const auto open
        = desk.ward.kiosks().alerts.open(desk.ward.allow<app::Action::SeeAlerts>()).value();
    REQUIRE(open.size() == 1);
    CHECK(open[0].call.flag == u"chest-pain"_s);
    CHECK(open[0].patient == desk.ward.patient);
}

TEST_CASE("a desk that says it is there is not taken for lost", "[station][kiosk][hz02_c5]")
{
    HandedOver desk(GENERATE(from_range(engines())));
    for (int beats = 0; beats < 5; ++beats) {
        REQUIRE(desk.keep());
        desk.ward.clock().advanceMs(20'000);
        CHECK(desk.handOvers().fileLost().value() == 0);
    }
    CHECK(desk.kept() == 1);
    CHECK(desk.agendas() == 0);
}

TEST_CASE("whoever finishes leaves nothing kept beside the record", "[station][kiosk][hz02_c6]")
{
    HandedOver desk(GENERATE(from_range(engines())));
    REQUIRE(desk.keep());
    desk.said.isComplete = true;
    const auto key = domain::SaveKey::make();
    REQUIRE(desk.handOvers().finish(desk.patients(), key, desk.session, desk.said));

    CHECK(desk.kept() == 0);
    CHECK(desk.ward.state(desk.session) == KioskState::Finished);
    CHECK_FALSE(desk.keep()); // what comes too late is kept by nobody
    desk.ward.clock().advanceMs(61'000);
    CHECK(desk.handOvers().fileLost().value() == 0);
    CHECK(desk.agendas() == 1);
}

TEST_CASE(
    "whoever was taken for gone at a desk and goes on loses no word", "[station][kiosk][hz02_c5]")
{
    HandedOver desk(GENERATE(from_range(engines())));
    REQUIRE(desk.keep());
    desk.ward.clock().advanceMs(61'000); // the lid was closed
    REQUIRE(desk.handOvers().fileLost().value() == 1);

    desk.said.whatMatters = u"half a sentence, and the rest"_s;
    desk.said.isComplete = true;
    const auto key = domain::SaveKey::make();
    REQUIRE(desk.handOvers().finish(desk.patients(), key, desk.session, desk.said));
    REQUIRE(desk.handOvers().finish(desk.patients(), key, desk.session, desk.said));

    const auto agenda = desk.ward.data.agendas.forAppointment(desk.ward.appointment).value();
    REQUIRE(agenda);
    CHECK(agenda->whatMatters == desk.said.whatMatters);
    CHECK(agenda->isComplete);
    CHECK(desk.agendas() == 2);
}

TEST_CASE("what was said at a desk and cannot be filed goes after a day, with an event",
    "[station][kiosk][r53]")
{
    HandedOver desk(GENERATE(from_range(engines())));
    REQUIRE(desk.keep());
    desk.ward.data.database->execute({ "UPDATE kiosk_hand_over SET content = '{}'" });
    desk.ward.clock().advanceMs(61'000);
    REQUIRE(desk.handOvers().fileLost().value() == 0);
    CHECK(desk.kept() == 1);

    desk.ward.clock().advanceMs(24 * 3'600'000);
    REQUIRE(desk.handOvers().fileLost().value() == 0);

    CHECK(desk.kept() == 0);
    CHECK(desk.ward.data.database.number(
              "SELECT COUNT(*) FROM audit_event WHERE action = 'kiosk.purge'")
        == 1);
}
