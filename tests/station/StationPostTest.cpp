// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/StationPost.h"

#include "application/kiosk/KioskJson.h"
#include "station/WaitingRoomWard.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::KioskCode;
using domain::KioskState;
using domain::LetterKind;
using test::engines;
using test::WaitingRoomWard;

namespace {

app::KioskAnswers answers(const QString& words)
{
    app::KioskAnswers said;
    said.agendaUid = QUuid::createUuid();
    said.whatMatters = words;
    said.items
        = { { QUuid::createUuid(), {}, u"the stairs"_s, 1, domain::Worry::fromInt(7).value() } };
    said.confidenceToTalk = domain::Confidence::fromInt(4).value();
    said.tookSeconds = 95;
    said.language = u"cy"_s;
    return said;
}

/// A code that nobody was given, with the right birthday.
KioskCode anotherThan(const app::CodeSlip& slip)
{
    const auto digits = slip.digits == u"111111"_s ? u"222222"_s : u"111111"_s;
    return KioskCode::parse(digits, 14, 3).value();
}

KioskCode codeOf(const app::CodeSlip& slip, int day = 14, int month = 3)
{
    return KioskCode::parse(slip.digits, day, month).value();
}

/// Somebody has finished, wants it on paper, and a desk has filed what they said.
domain::KioskSessionId wishForList(WaitingRoomWard& ward)
{
    const auto session = ward.send();
    auto& box = ward.post->letterbox();
    REQUIRE(box.take(session));
    REQUIRE(
        box.post(ward.letter(LetterKind::Finished, session, app::toJson(answers(u"my knees"_s)))));
    REQUIRE(box.post(ward.letter(LetterKind::List, session)));
    REQUIRE(ward.kiosks().letters.file());
    return session;
}

}

TEST_CASE("reception sends a session to a station, and what is said there arrives as it was said",
    "[station][kiosk][r21]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    auto& box = ward.post->letterbox();
    const auto session = ward.send();

    const auto view = box.look({}).value();
    REQUIRE(view.offered == session);
    CHECK(view.stationName == u"By the window"_s);
    const auto invitation = box.take(session).value();
    CHECK(invitation.givenName == u"Margaret"_s);
    CHECK(invitation.birthDayAndMonth == u"14 March"_s);
    CHECK_FALSE(invitation.topics.empty());
    REQUIRE(ward.kiosks().letters.file().value() == 1);
    CHECK(ward.state(session) == KioskState::Answering);

    const auto said = answers(u"frightened at night \U0001F634"_s);
    REQUIRE(box.post(ward.letter(LetterKind::Finished, session, app::toJson(said))));
    CHECK(ward.kiosks().letters.file().value() == 1);

    CHECK(ward.state(session) == KioskState::Finished);
    const auto agenda = ward.data.agendas.byUid(said.agendaUid).value();
    REQUIRE(agenda);
    CHECK(agenda->whatMatters == said.whatMatters);
    CHECK(agenda->items[0].words == u"the stairs"_s);
    CHECK(agenda->items[0].worry->value() == 7);
    CHECK(agenda->tookSeconds == 95);
    CHECK(agenda->language == u"cy"_s);
    CHECK(ward.kiosks().letters.file().value() == 0);
}

TEST_CASE("a questionnaire that was asked for goes to the station and comes back as answers",
    "[station][kiosk][instruments]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto proof
        = ward.allow<app::Action::AskQuestionnaire>(ward.patient, domain::Role::Clinician);
    REQUIRE(ward.services().questionnaires.ask(
        proof, domain::SaveKey::make(), { u"phq-2"_s, u"mrc"_s }));
    auto& box = ward.post->letterbox();
    const auto session = ward.send();
    const auto invitation = box.take(session).value();
    REQUIRE(invitation.questionnaires.size() == 2);
    CHECK(invitation.questionnaires[0].items.size() == 2);

    auto said = answers(u"tired"_s);
    said.questionnaires = { { u"phq-2"_s, { { u"phq1"_s, 3 }, { u"phq2"_s, 0 } } } };
    REQUIRE(box.post(ward.letter(LetterKind::Finished, session, app::toJson(said))));
    REQUIRE(ward.kiosks().letters.file());

    const auto kept = ward.data.questionnaires.ofPatient(ward.patient).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].mode == domain::ResponseMode::Kiosk);
    CHECK(kept[0].session == session);
    CHECK(kept[0].language == u"cy"_s);
    CHECK(kept[0].scores.front().value == domain::ScoreValue::whole(3));
    CHECK(ward.data.questionnaires.find(kept[0].id)->answers == said.questionnaires[0].answers);
    const auto open = ward.data.questionnaires.openRequests(ward.patient).value();
    REQUIRE(open.size() == 1);
    CHECK(open[0].instrument == u"mrc"_s);
}

TEST_CASE("one patient after the other uses a station", "[station][kiosk]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    auto& box = ward.post->letterbox();
    for (int visit = 0; visit < 3; ++visit) {
        INFO(visit);
        const auto free = box.look({});
        REQUIRE(free.has_value());
        const auto session = ward.send();
        REQUIRE(box.look({}).value().offered == session);
        REQUIRE(box.take(session));
        REQUIRE(box.look({ domain::StationState::Answering, session }));
        REQUIRE(
            box.post(ward.letter(LetterKind::Finished, session, app::toJson(answers(u"one"_s)))));
        REQUIRE(ward.kiosks().letters.file());
        REQUIRE(box.look({ domain::StationState::Finished, {} }));
        ward.clock().advanceMs(11'000);
        REQUIRE(box.look({ domain::StationState::Finished, {} }));
    }
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM agenda") == 3);
}

TEST_CASE("that a station is still there makes no desk read again", "[station][kiosk]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    auto& box = ward.post->letterbox();
    REQUIRE(box.look({}));
    const auto before = ward.services().work.changeNumber().value();
    ward.clock().advanceMs(11'000);
    REQUIRE(box.look({}));
    CHECK(ward.services().work.changeNumber().value() == before);

    REQUIRE(box.look({ domain::StationState::Finished, {} }));
    CHECK(ward.services().work.changeNumber().value() > before);
}

TEST_CASE("nothing of the patient is left in the letterbox once it was filed",
    "[station][kiosk][r22][hz02_c6]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    auto& box = ward.post->letterbox();
    const auto session = ward.send();
    REQUIRE(box.take(session));
    REQUIRE(box.post(ward.letter(LetterKind::Draft, session, app::toJson(answers(u"CANARY"_s)))));
    REQUIRE(
        box.post(ward.letter(LetterKind::Finished, session, app::toJson(answers(u"CANARY"_s)))));
    REQUIRE(ward.kiosks().letters.file());

    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_letter") == 0);
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_ticket") == 0);
    CHECK_FALSE(box.take(session));
}

TEST_CASE("two desks that file the same letter make one record", "[station][kiosk][r33]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto other = composition::Practice::open(ward.data.database.url(),
        storage::OpenMode::Existing, ward.clock(), ward.publisher,
        { app::PasswordHasher::Cost::Cheapest, true, &ward.steady })
                           .value();
    const auto session = ward.send();
    REQUIRE(ward.post->letterbox().take(session));
    const auto letter = ward.letter(LetterKind::Finished, session, app::toJson(answers(u"once"_s)));
    REQUIRE(ward.post->letterbox().post(letter));
    // The other one has filed it and was ended before it took it out.
    REQUIRE(other->services().kiosks.letters.file());
    REQUIRE(ward.post->letterbox().post(letter));

    REQUIRE(ward.kiosks().letters.file());

    CHECK(ward.data.database.number("SELECT COUNT(*) FROM agenda") == 1);
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_letter") == 0);
}

TEST_CASE("a slip lets one person in, once, with the day and month they were born on",
    "[station][kiosk][r23][hz02_c1]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto slip = ward.slip();
    CHECK(slip.digits.size() == KioskCode::kDigits);

    const auto wrongDay = ward.post->enter(codeOf(slip, 15, 3));
    REQUIRE_FALSE(wrongDay);
    CHECK(wrongDay.error().detail == u"kiosk.see-reception"_s);
    CHECK(wrongDay.error().args.isEmpty());

    const auto invitation = ward.post->enter(codeOf(slip));
    REQUIRE(invitation);
    CHECK(invitation->givenName == u"Margaret"_s);

    const auto again = ward.post->enter(codeOf(slip));
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == u"kiosk.see-reception"_s);
}

TEST_CASE("a slip is good for half an hour", "[station][kiosk][r23]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto slip = ward.slip();

    ward.clock().advanceMs(30 * 60'000 + 1);

    CHECK_FALSE(ward.post->enter(codeOf(slip)));
    REQUIRE(ward.kiosks().letters.file());
    CHECK(ward.state(slip.session) == KioskState::Withdrawn);
}

TEST_CASE("the digits of a slip are kept nowhere", "[station][kiosk][r23]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto slip = ward.slip();

    auto rows
        = (*ward.data.database).query({ "SELECT code_hash, content FROM kiosk_ticket", "tt" });
    REQUIRE(rows.next());
    auto row = rows.row();
    CHECK(row.text().size() == 64);
    CHECK_FALSE(row.text().contains(slip.digits));
}

TEST_CASE("once the paper of the visit is entered, its code opens no screen",
    "[station][kiosk][paper][slip]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto slip = ward.slip();
    const auto said = answers(u"my knees"_s);
    REQUIRE(
        ward.services().waitingRoom.keyPaper(ward.allow<app::Action::KeyPaperAnswers>(ward.patient),
            domain::SaveKey::make(), ward.appointment, said));
    REQUIRE(ward.kiosks().letters.file());

    CHECK(ward.state(slip.session) == KioskState::Finished);
    CHECK_FALSE(ward.post->enter(codeOf(slip)));
}

TEST_CASE("after five wrong codes nobody gets in for a minute, and the desks are told",
    "[station][kiosk][r23][hz02_c1][hz02_c8]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto slip = ward.slip();
    for (int tries = 0; tries < 5; ++tries)
        CHECK_FALSE(ward.post->enter(anotherThan(slip)));

    CHECK_FALSE(ward.post->enter(codeOf(slip)));
    REQUIRE(ward.kiosks().letters.file());
    const auto alerts = ward.kiosks().alerts.open(ward.allow<app::Action::SeeAlerts>()).value();
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0].call.kind == domain::AlertKind::WrongCodes);
    CHECK(alerts[0].call.station == u"By the window"_s);
    CHECK_FALSE(alerts[0].patient);
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM audit_event WHERE "
                                    "action = 'kiosk.refuse' AND outcome = 'refused'")
        == 5);

    ward.steady.advanceMs(61'000);
    CHECK(ward.post->enter(codeOf(slip)));
}

TEST_CASE("a code is burnt after three wrong birthdays, and a fresh slip lets its owner in",
    "[station][kiosk][r23][hz02_c1][k14][hz02_c8]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto slip = ward.slip();
    for (int tries = 0; tries < 3; ++tries) {
        const auto wrong = ward.post->enter(codeOf(slip, 15 + tries, 3));
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().detail == u"kiosk.see-reception"_s); // the third as the first
    }
    const auto right = ward.post->enter(codeOf(slip));
    REQUIRE_FALSE(right);
    CHECK(right.error().detail == u"kiosk.see-reception"_s);

    REQUIRE(ward.kiosks().letters.file());
    CHECK(ward.state(slip.session) == KioskState::Withdrawn);
    const auto alerts = ward.kiosks().alerts.open(ward.allow<app::Action::SeeAlerts>()).value();
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0].call.kind == domain::AlertKind::WrongCodes);

    const auto fresh = ward.slip();
    CHECK(ward.post->enter(codeOf(fresh)));
}

TEST_CASE("two wrong birthdays burn no code, and those of another code do not count",
    "[station][kiosk][r23][k14]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto slip = ward.slip();
    CHECK_FALSE(ward.post->enter(codeOf(slip, 15, 3)));
    CHECK_FALSE(ward.post->enter(anotherThan(slip)));
    CHECK_FALSE(ward.post->enter(codeOf(slip, 16, 3)));
    CHECK(ward.post->enter(codeOf(slip)));
}

TEST_CASE("what somebody had said when the power went is offered to staff, as unfinished",
    "[station][kiosk][hz02_c5]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    auto& box = ward.post->letterbox();
    const auto session = ward.send();
    REQUIRE(box.take(session));
    const auto said = answers(u"half a sentence"_s);
    REQUIRE(box.post(ward.letter(LetterKind::Draft, session, app::toJson(said))));
    REQUIRE(ward.kiosks().letters.file());
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM agenda") == 0);

    SECTION("the station starts again, free")
    {
        REQUIRE(ward.openStation(ward.token)->letterbox().look({}));
    }
    SECTION("the station is not heard of any more") { ward.clock().advanceMs(61'000); }
    REQUIRE(ward.kiosks().letters.file());

    const auto agenda = ward.data.agendas.byUid(said.agendaUid).value();
    REQUIRE(agenda);
    CHECK_FALSE(agenda->isComplete);
    CHECK(agenda->whatMatters == u"half a sentence"_s);
    CHECK(ward.state(session) == KioskState::Incomplete);
    CHECK_FALSE(ward.openStation(ward.token)->letterbox().look({}).value().offered);
}

TEST_CASE("hz10_c6 words of alarm that a power cut left at a station alert every desk",
    "[station][kiosk][hz10][hz10_c6]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto session = ward.send();
    REQUIRE(ward.post->letterbox().take(session));
    REQUIRE(ward.post->letterbox().post(ward.letter(
        LetterKind::Draft, session, app::toJson(answers(u"I have chest pain and want to die"_s)))));
    ward.clock().advanceMs(61'000);
    REQUIRE(ward.kiosks().letters.file());
    REQUIRE(ward.kiosks().letters.file());

    const auto open = ward.kiosks().alerts.open(ward.allow<app::Action::SeeAlerts>()).value();
    REQUIRE(open.size() == 2);
    CHECK(open[0].patient == ward.patient);
    CHECK(ward.state(session) == KioskState::Incomplete);
}

TEST_CASE("whoever was taken for gone and goes on loses no word", "[station][kiosk][hz02_c5]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    auto& box = ward.post->letterbox();
    const auto session = ward.send();
    REQUIRE(box.take(session));
    auto said = answers(u"half a sentence"_s);
    REQUIRE(box.post(ward.letter(LetterKind::Draft, session, app::toJson(said))));
    ward.clock().advanceMs(61'000); // the wire was out
    REQUIRE(ward.kiosks().letters.file());
    REQUIRE(ward.state(session) == KioskState::Incomplete);

    said.whatMatters = u"half a sentence, and the rest"_s;
    const auto kind = GENERATE(LetterKind::Finished, LetterKind::Left);
    REQUIRE(box.post(ward.letter(kind, session, app::toJson(said))));
    REQUIRE(ward.kiosks().letters.file());

    const auto agenda = ward.data.agendas.forAppointment(ward.appointment).value();
    REQUIRE(agenda);
    CHECK(agenda->whatMatters == said.whatMatters);
    CHECK(agenda->isComplete == (kind == LetterKind::Finished));
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM agenda") == 2);
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_letter") == 0);
}

TEST_CASE("answers that cannot be filed go after a day, with an event that says so",
    "[station][kiosk][r53]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto session = ward.send();
    REQUIRE(ward.post->letterbox().take(session));
    REQUIRE(ward.post->letterbox().post(
        ward.letter(LetterKind::Finished, session, "{\"no\":\"answers\"}")));

    REQUIRE(ward.kiosks().letters.file());
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_letter") == 1);
    ward.clock().advanceMs(24 * 3'600'000 + 1);
    REQUIRE(ward.kiosks().letters.file());

    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_letter") == 0);
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM audit_event WHERE action = 'kiosk.purge'")
        == 1);
}

TEST_CASE("whoever asks for their list at a station has it printed at a desk, once",
    "[station][kiosk][list][hz20][hz20_c8]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    auto& box = ward.post->letterbox();
    const auto session = ward.send();
    REQUIRE(box.take(session));
    const auto wants = [&] {
        const auto rows
            = ward.services().today.list(ward.allow<app::Action::SeeToday>(), ward.clock().today());
        return rows.value().front().wantsList;
    };
    const auto proof = ward.allow<app::Action::PrintWishedList>(ward.patient);
    const auto& lists = ward.kiosks().wishedLists;
    REQUIRE(
        box.post(ward.letter(LetterKind::Finished, session, app::toJson(answers(u"my knees"_s)))));
    CHECK_FALSE(wants());
    CHECK(lists.toPrint(proof, domain::SaveKey::make(), session).error().detail
        == u"kiosk.no-wish"_s);

    // The wish may be there before any desk has filed what was said.
    REQUIRE(box.post(ward.letter(LetterKind::List, session)));
    CHECK(ward.kiosks().letters.file().value() == 2); // begun and finished
    CHECK(wants());
    CHECK(ward.kiosks().letters.file().value() == 0);
    CHECK(wants());

    const auto said = lists.toPrint(proof, domain::SaveKey::make(), session);
    REQUIRE(said);
    CHECK(said->agenda.whatMatters == u"my knees"_s);
    CHECK(wants()); // until it came out
    REQUIRE(lists.printed(proof, domain::SaveKey::make(), session));
    CHECK_FALSE(wants());
    CHECK_FALSE(lists.toPrint(proof, domain::SaveKey::make(), session));
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM audit_event WHERE "
                                    "action = 'kiosk.print-list' AND patient_id IS NOT NULL")
        == 2);
}

TEST_CASE("a wish for another patient's list prints nothing", "[station][kiosk][list][hz20]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto session = wishForList(ward);
    const auto other = ward.data.addPatient(u"Brown"_s);

    const auto said = ward.kiosks().wishedLists.toPrint(
        ward.allow<app::Action::PrintWishedList>(other), domain::SaveKey::make(), session);

    REQUIRE_FALSE(said);
    CHECK(said.error().detail == u"access.other-patient"_s);
}

TEST_CASE("a list that nobody printed is forgotten after a day", "[station][kiosk][list]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    wishForList(ward);
    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_letter") == 1);

    ward.clock().advanceMs(24 * 3'600'000 + 1);
    REQUIRE(ward.kiosks().letters.file());

    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_letter") == 0);
}

TEST_CASE("an alert stays until a named person has taken it on", "[station][kiosk][hz10_c3]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    const auto session = ward.send();
    auto& box = ward.post->letterbox();
    REQUIRE(box.take(session));
    const auto letter = ward.letter(LetterKind::Alert, session, "chest-pain");
    REQUIRE(box.post(letter));
    CHECK_FALSE(box.isFiled(letter.uid).value());
    REQUIRE(ward.kiosks().letters.file());
    CHECK(box.isFiled(letter.uid).value());

    const auto see = ward.allow<app::Action::SeeAlerts>();
    const auto alerts = ward.kiosks().alerts.open(see).value();
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0].patientName->family() == u"Ahmed"_s);
    CHECK(alerts[0].call.flag == u"chest-pain"_s);

    const auto take = ward.allow<app::Action::AcknowledgeAlert>(ward.patient);
    REQUIRE(ward.kiosks().alerts.acknowledge(
        take, domain::SaveKey::make(), alerts[0].id, alerts[0].version));
    CHECK(ward.kiosks().alerts.open(see).value().empty());
    const auto second = ward.kiosks().alerts.acknowledge(
        take, domain::SaveKey::make(), alerts[0].id, alerts[0].version);
    REQUIRE_FALSE(second);
    CHECK(second.error().detail == u"alert.taken"_s);
}

TEST_CASE("a station that was retired, or has no token of ours, is refused", "[station][kiosk]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    CHECK(station::StationPost::open(
              ward.data.database.url(), u"guess"_s, ward.clock(), { &ward.steady, true })
              .error()
              .detail
        == u"station.unknown"_s);

    REQUIRE(ward.kiosks().stations.retire(
        ward.allow<app::Action::ManageStations>({}, domain::Role::Manager), domain::SaveKey::make(),
        ward.stationId()));

    CHECK(ward.post->letterbox().look({}).error().detail == u"station.unknown"_s);
}

TEST_CASE("the PIN of a station is slowed down", "[station][kiosk][r27]")
{
    WaitingRoomWard ward(GENERATE(from_range(engines())));
    CHECK(ward.post->checkPin(u"483920"_s));
    for (int tries = 0; tries < 6; ++tries)
        CHECK_FALSE(ward.post->checkPin(u"000001"_s));
    CHECK_FALSE(ward.post->checkPin(u"483920"_s));

    ward.steady.advanceMs(61'000);
    CHECK(ward.post->checkPin(u"483920"_s));
}

TEST_CASE("a station's connection reaches nothing but the letterbox", "[station][kiosk][r21]")
{
    WaitingRoomWard ward(storage::Engine::Sqlite);
    const auto database = ward.data.database.another();
    database->confineToLetterbox();
    const auto refused = [&](std::string_view sql) {
        const auto done = database->attempt([&]() -> domain::Result<void> {
            database->execute({ sql });
            return {};
        });
        return !done.has_value();
    };
    for (const auto* sql : { "SELECT family FROM patient", "SELECT * FROM agenda",
             "SELECT name FROM sqlite_schema", "SELECT what_matters FROM agenda",
             "SELECT state FROM kiosk_session", "SELECT save_key FROM audit_event",
             "UPDATE patient SET family = 'x'", "DELETE FROM audit_event",
             "DELETE FROM kiosk_ticket", "UPDATE kiosk_ticket SET code_hash = NULL",
             "UPDATE kiosk_ticket SET digits_hash = NULL",
             "UPDATE kiosk_station SET retired_at = NULL",
             "INSERT INTO kiosk_alert (uid) VALUES ('x')", "CREATE TABLE mine (a)",
             "CREATE TEMP TABLE mine (a)", "DROP TABLE kiosk_letter", "ATTACH ':memory:' AS other",
             "PRAGMA journal_mode = DELETE", "SELECT load_extension('x')",
             "SELECT readfile('/etc/passwd')", "VACUUM INTO '/tmp/copy'",
             "UPDATE practice SET name = 'x'", "SELECT uid FROM practice" }) {
        INFO(sql);
        CHECK(refused(sql));
    }
    CHECK_FALSE(refused("SELECT name FROM practice"));
    CHECK_FALSE(refused("SELECT content FROM kiosk_ticket"));
}
