// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/instruments/Questionnaires.h"

#include "catch_compat.h"
#include "station/WaitingRoomWard.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::Role;
using domain::SaveKey;
using domain::ScoreValue;
using test::engines;
using test::WaitingRoomWard;

namespace {

domain::Result<app::SaveOutcome> ask(WaitingRoomWard& ward, const QStringList& instruments)
{
    return ward.services().questionnaires.ask(
        ward.allow<Action::AskQuestionnaire>(ward.patient, Role::Clinician), SaveKey::make(),
        instruments);
}

domain::Result<app::SaveOutcome> record(WaitingRoomWard& ward, const app::QuestionnaireEntry& entry)
{
    return ward.services().questionnaires.record(
        ward.allow<Action::RecordQuestionnaire>(ward.patient, Role::Clinician), SaveKey::make(),
        entry);
}

app::RecordView view(WaitingRoomWard& ward)
{
    return ward.services()
        .openRecord.run(ward.allow<Action::ReadRecord>(ward.patient, Role::Clinician), {})
        .value();
}

app::QuestionnaireEntry entry(const QString& instrument)
{
    app::QuestionnaireEntry made;
    made.uid = QUuid::createUuid();
    made.instrument = instrument;
    return made;
}

/// The nurse sees the patient today.
struct Room {
    explicit Room(storage::Engine engine) : ward(engine) { }

    WaitingRoomWard ward;
};

}

TEST_CASE("exactly what was asked for last waits for the patient", "[application][instruments]")
{
    Room room(GENERATE(from_range(engines())));
    REQUIRE(ask(room.ward, { u"phq-4"_s, u"semcd-6"_s }));
    REQUIRE(ask(room.ward, { u"semcd-6"_s }));
    const auto asked = view(room.ward).asked;
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().instrument == u"semcd-6"_s);
}

TEST_CASE("nobody is asked more than a visit bears", "[application][instruments]")
{
    Room room(GENERATE(from_range(engines())));
    const auto detail = [&](const QStringList& instruments) {
        const auto outcome = ask(room.ward, instruments);
        REQUIRE_FALSE(outcome);
        return outcome.error().detail;
    };
    CHECK(detail({ u"phq-2"_s, u"gad-2"_s, u"pain-nrs"_s }) == u"questionnaire.too-many"_s);
    CHECK(detail({ u"phq-9"_s, u"gad-7"_s }) == u"questionnaire.too-long"_s);
    CHECK(detail({ u"cat"_s }) == u"questionnaire.score-only"_s);
    CHECK(detail({ u"peg"_s }) == u"questionnaire.needs-permission"_s);
    CHECK(detail({ u"nothing"_s }) == u"questionnaire.unknown"_s);
    CHECK(view(room.ward).asked.empty());
}

TEST_CASE(
    "answers that staff enter are scored and kept with their version", "[application][instruments]")
{
    Room room(GENERATE(from_range(engines())));
    REQUIRE(ask(room.ward, { u"phq-4"_s }));
    auto said = entry(u"phq-4"_s);
    said.answers = { { u"gad1"_s, 3 }, { u"gad2"_s, 2 }, { u"phq1"_s, 1 }, { u"phq2"_s, 1 } };
    REQUIRE(record(room.ward, said));
    const auto shown = view(room.ward);
    CHECK(shown.asked.empty());
    REQUIRE(shown.questionnaires.size() == 1);
    const auto& kept = shown.questionnaires.front();
    CHECK(kept.version == u"1.0"_s);
    CHECK(kept.recordedBy == room.ward.data.nurse);
    CHECK(kept.scores.front().value == ScoreValue::whole(7));
}

TEST_CASE("a score that its instrument does not have is refused with its range",
    "[application][instruments]")
{
    Room room(GENERATE(from_range(engines())));
    auto said = entry(u"cat"_s);
    said.totals = { { u"total"_s, ScoreValue::whole(41) } };
    const auto refused = record(room.ward, said);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"questionnaire.bad-score"_s);
    CHECK(refused.error().args.mid(1) == QStringList { u"0"_s, u"40"_s });
    said.totals = { { u"total"_s, ScoreValue::whole(40) } };
    REQUIRE(record(room.ward, said));
    CHECK(view(room.ward).questionnaires.front().mode == domain::ResponseMode::ScoreOnly);
}

TEST_CASE("an answer that its question does not take is refused", "[application][instruments]")
{
    Room room(GENERATE(from_range(engines())));
    auto said = entry(u"phq-2"_s);
    CHECK(record(room.ward, said).error().detail == u"questionnaire.empty"_s);
    said.answers = { { u"phq1"_s, 4 } };
    CHECK(record(room.ward, said).error().detail == u"questionnaire.bad-answer"_s);
    said.answers = { { u"phq7"_s, 1 } };
    CHECK(record(room.ward, said).error().detail == u"questionnaire.bad-answer"_s);
    CHECK(view(room.ward).questionnaires.empty());
}

TEST_CASE("a correction is of the same patient and the same questionnaire",
    "[application][instruments][hz01]")
{
    Room room(GENERATE(from_range(engines())));
    auto said = entry(u"phq-2"_s);
    said.answers = { { u"phq1"_s, 1 } };
    REQUIRE(record(room.ward, said));
    auto other = entry(u"gad-2"_s);
    other.answers = { { u"gad1"_s, 1 } };
    other.corrects = view(room.ward).questionnaires.front().id;
    CHECK(record(room.ward, other).error().kind == domain::ErrorKind::Denied);
    auto right = entry(u"phq-2"_s);
    right.answers = { { u"phq1"_s, 1 }, { u"phq2"_s, 0 } };
    right.corrects = other.corrects;
    REQUIRE(record(room.ward, right));
    const auto shown = view(room.ward).questionnaires;
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().scores.front().value == ScoreValue::whole(1));
}
