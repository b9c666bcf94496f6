// SPDX-License-Identifier: GPL-3.0-or-later
// "My list" at the end of a hand-over.
#include "application/agenda/WaitingRoom.h"
#include "catch_compat.h"
#include "station/WaitingRoomWard.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::SaveKey;
using test::engines;
using test::WaitingRoomWard;

namespace {

domain::KioskSessionId begun(WaitingRoomWard& ward)
{
    const auto& room = ward.services().waitingRoom;
    const auto session = room.offer(
        ward.allow<Action::OfferKiosk>(ward.patient), SaveKey::make(), ward.appointment);
    REQUIRE(session);
    REQUIRE(room.begin(ward.allow<Action::AnswerKiosk>(ward.patient), SaveKey::make(), *session));
    return *session;
}

void finish(WaitingRoomWard& ward, domain::KioskSessionId session, bool isComplete)
{
    app::KioskAnswers answers;
    answers.agendaUid = QUuid::createUuid();
    answers.whatMatters = u"the stairs"_s;
    answers.isComplete = isComplete;
    answers.language = u"pl"_s;
    REQUIRE(ward.services().waitingRoom.finish(
        ward.allow<Action::AnswerKiosk>(ward.patient), SaveKey::make(), session, answers));
}

domain::Result<app::SaidList> list(
    WaitingRoomWard& ward, domain::KioskSessionId session, domain::PatientId patient)
{
    return ward.services().waitingRoom.listToPrint(
        ward.allow<Action::AnswerKiosk>(patient), SaveKey::make(), session);
}

}

TEST_CASE("what was finished can be had on paper, and that it was is in the trail",
    "[application][agenda][list]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto session = begun(ward);
    finish(ward, session, true);
    const auto printings = [&] {
        return ward.data.database.number(
            "SELECT COUNT(*) FROM audit_event WHERE object_kind = 'agenda-list'");
    };
    CHECK(printings() == 0);
    const auto said = list(ward, session, ward.patient);
    REQUIRE(said);
    CHECK(said->agenda.whatMatters == u"the stairs"_s);
    CHECK(said->agenda.language == u"pl"_s);
    CHECK(said->visitAt == ward.data.schedule.find(ward.appointment)->startsAt);
    CHECK(printings() == 1);
}

TEST_CASE("nothing that is not finished, and nothing of another, is had on paper",
    "[application][agenda][list][hz01]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto session = begun(ward);
    CHECK(list(ward, session, ward.patient).error().detail == u"kiosk.not-finished"_s);
    finish(ward, session, false);
    CHECK(list(ward, session, ward.patient).error().detail == u"kiosk.not-finished"_s);
    const auto other = ward.data.addPatient(u"Begum"_s);
    CHECK(list(ward, session, other).error().kind == domain::ErrorKind::Denied);
}
