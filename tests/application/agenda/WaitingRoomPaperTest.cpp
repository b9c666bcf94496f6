// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires on a sheet of paper: which it carries, and what is entered from it.
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

void ask(WaitingRoomWard& ward, const QStringList& instruments)
{
    REQUIRE(ward.services().questionnaires.ask(
        ward.allow<Action::AskQuestionnaire>(ward.patient, domain::Role::Clinician),
        SaveKey::make(), instruments));
}

app::PaperVisit print(WaitingRoomWard& ward)
{
    const auto visit = ward.services().waitingRoom.offerPaper(
        ward.allow<Action::OfferKiosk>(ward.patient), SaveKey::make(), ward.appointment);
    REQUIRE(visit);
    return *visit;
}

app::PaperVisit open(WaitingRoomWard& ward)
{
    const auto visit = ward.services().waitingRoom.paperVisit(
        ward.allow<Action::KeyPaperAnswers>(ward.patient), ward.appointment);
    REQUIRE(visit);
    return *visit;
}

domain::Result<app::SaveOutcome> enter(
    WaitingRoomWard& ward, const std::vector<app::KioskQuestionnaire>& questionnaires)
{
    app::KioskAnswers answers;
    answers.agendaUid = QUuid::createUuid();
    answers.answeredBy = domain::AnsweredBy::PatientWithHelp;
    answers.whatMatters = u"the stairs"_s;
    answers.questionnaires = questionnaires;
    return ward.services().waitingRoom.keyPaper(ward.allow<Action::KeyPaperAnswers>(ward.patient),
        SaveKey::make(), ward.appointment, answers);
}

QStringList namesOf(const std::vector<domain::Instrument>& packs)
{
    QStringList names;
    for (const auto& pack : packs)
        names << pack.id;
    return names;
}

/// A sheet that this program would not print itself.
void printElsewhere(WaitingRoomWard& ward, domain::KioskSessionId session, const QString& id,
    const QString& version)
{
    REQUIRE(ward.data.write([&](domain::EventId event) {
        return ward.data.questionnaires.addPrinted(session, { id, version }, event);
    }));
}

}

TEST_CASE("what was asked for is on the sheet, and what is entered from it counts",
    "[application][agenda][paper][instruments]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    ask(ward, { u"phq-2"_s, u"mrc"_s });
    const auto printed = print(ward);
    CHECK(namesOf(printed.questionnaires) == QStringList { u"phq-2"_s, u"mrc"_s });
    CHECK(namesOf(open(ward).questionnaires) == QStringList { u"phq-2"_s, u"mrc"_s });

    const domain::ItemAnswers said { { u"phq1"_s, 3 }, { u"phq2"_s, 1 } };
    REQUIRE(enter(ward, { { u"phq-2"_s, said } }));

    const auto kept = ward.data.questionnaires.ofPatient(ward.patient).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].instrument == u"phq-2"_s);
    CHECK(kept[0].version == printed.questionnaires[0].version);
    CHECK(kept[0].mode == domain::ResponseMode::Paper);
    CHECK(kept[0].session == printed.session->id);
    CHECK(kept[0].answeredBy == domain::AnsweredBy::PatientWithHelp);
    CHECK(kept[0].recordedBy == ward.data.nurse);
    CHECK(kept[0].scores.front().value == domain::ScoreValue::whole(4));
    CHECK(ward.data.questionnaires.find(kept[0].id)->answers == said);
    const auto open = ward.data.questionnaires.openRequests(ward.patient).value();
    REQUIRE(open.size() == 1); // the other was left out
    CHECK(open[0].instrument == u"mrc"_s);
}

TEST_CASE("a question of alarm is on no sheet, because nobody watches while it is filled in",
    "[application][agenda][paper][instruments][hz10_c5]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    ask(ward, { u"phq-9"_s, u"mrc"_s });
    CHECK(namesOf(print(ward).questionnaires) == QStringList { u"mrc"_s });
    CHECK(namesOf(open(ward).questionnaires) == QStringList { u"mrc"_s });
}

TEST_CASE("whoever enters a sheet is offered what was printed, whatever was asked for since",
    "[application][agenda][paper][instruments]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    CHECK(open(ward).questionnaires.empty());
    ask(ward, { u"phq-2"_s });
    const auto first = print(ward);
    ask(ward, { u"mrc"_s });
    CHECK(namesOf(open(ward).questionnaires) == QStringList { u"phq-2"_s });

    // A second sheet carries what is asked for then; either may come back.
    CHECK(print(ward).session->id == first.session->id);
    print(ward);
    CHECK(namesOf(open(ward).questionnaires) == QStringList { u"phq-2"_s, u"mrc"_s });
}

TEST_CASE("a sheet is still known when a screen has been offered after it",
    "[application][agenda][paper][instruments]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    ask(ward, { u"mrc"_s });
    const auto printed = print(ward);
    const auto screen = ward.send();
    REQUIRE(screen != printed.session->id);
    CHECK(namesOf(open(ward).questionnaires) == QStringList { u"mrc"_s });
    REQUIRE(enter(ward, { { u"mrc"_s, { { u"mrc"_s, 4 } } } }));
    CHECK(ward.data.questionnaires.ofPatient(ward.patient)->front().session == screen);
}

TEST_CASE("words that this program does not have are named and not offered",
    "[application][agenda][paper][instruments]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto session = print(ward).session->id;
    printElsewhere(ward, session, u"phq-2"_s, u"0.9"_s);
    printElsewhere(ward, session, u"gone"_s, u"1.0"_s);
    const auto visit = open(ward);
    CHECK(visit.questionnaires.empty());
    CHECK(visit.inOtherWords == QStringList { u"PHQ-2"_s, u"gone"_s });
}

TEST_CASE("an answer that no sheet asked for, or that its question does not take, keeps nothing",
    "[application][agenda][paper][instruments]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    ask(ward, { u"mrc"_s });
    const auto session = print(ward).session->id;
    const auto detail = [&](const QString& id, const domain::ItemAnswers& answers) {
        const auto outcome = enter(ward, { { id, answers } });
        REQUIRE_FALSE(outcome);
        return outcome.error().detail;
    };
    CHECK(detail(u"phq-2"_s, { { u"phq1"_s, 1 } }) == u"questionnaire.not-on-sheet"_s);
    CHECK(detail(u"mrc"_s, { { u"mrc"_s, 6 } }) == u"questionnaire.bad-answer"_s);
    CHECK(ward.data.questionnaires.ofPatient(ward.patient)->empty());
    CHECK_FALSE(ward.data.agendas.forAppointment(ward.appointment).value());
    CHECK(ward.state(session) == domain::KioskState::Offered);
}

TEST_CASE("a paper that was entered is not called not saved because a look before it fails",
    "[application][agenda][paper][r33]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    ward.data.database.spoil();
    app::KioskAnswers answers;
    answers.agendaUid = QUuid::createUuid();
    answers.whatMatters = u"the stairs"_s;
    const auto key = SaveKey::make();
    const auto proof = ward.allow<Action::KeyPaperAnswers>(ward.patient);
    const auto send = [&] {
        return ward.services().waitingRoom.keyPaper(proof, key, ward.appointment, answers);
    };
    REQUIRE(send() == app::SaveOutcome::Saved);
    // The answer was lost, and the same is sent again while nothing can be looked up.
    ward.data.database->execute({ "ALTER TABLE appointment RENAME TO out_of_reach" });
    CHECK(send() == app::SaveOutcome::AlreadySaved);
}
