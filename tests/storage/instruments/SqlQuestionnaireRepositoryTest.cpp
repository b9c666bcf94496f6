// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/instruments/SqlQuestionnaireRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::EventId;
using domain::ScoreValue;
using test::engines;
using test::TestPractice;

namespace {

domain::QuestionnaireResponse response(TestPractice& practice, qint64 later = 0)
{
    domain::QuestionnaireResponse made;
    made.uid = QUuid::createUuid();
    made.patient = practice.patient;
    made.instrument = u"phq-4"_s;
    made.version = u"1.0"_s;
    made.answeredAt = { practice.now().ms + later };
    made.mode = domain::ResponseMode::Kiosk;
    made.answeredBy = domain::AnsweredBy::PatientWithHelp;
    made.language = u"cy"_s;
    made.answers = { { u"gad1"_s, 3 }, { u"phq2"_s, 0 } };
    made.scores = { { u"total"_s, std::nullopt, 2 },
        { u"anxiety"_s, ScoreValue::tenThousandths(51'667), 0 } };
    return made;
}

domain::QuestionnaireResponseId add(
    TestPractice& practice, const domain::QuestionnaireResponse& said)
{
    const auto id
        = practice.write([&](EventId event) { return practice.questionnaires.add(said, event); });
    REQUIRE(id.has_value());
    return *id;
}

void ask(TestPractice& practice, const QString& instrument)
{
    REQUIRE(practice.write([&](EventId event) {
        return practice.questionnaires.addRequest(
            { domain::QuestionnaireRequestId(0), QUuid::createUuid(), practice.patient, instrument,
                practice.now(), practice.nurse },
            event);
    }));
}

}

TEST_CASE("answers and scores come back as they were kept", "[storage][instruments][hz05_c6]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto said = response(practice);
    const auto kept = practice.questionnaires.find(add(practice, said)).value();
    CHECK(kept.uid == said.uid);
    CHECK(kept.answers == said.answers);
    CHECK(kept.answeredBy == said.answeredBy);
    CHECK(kept.mode == said.mode);
    CHECK(kept.language == said.language);
    REQUIRE(kept.scores.size() == 2);
    CHECK_FALSE(kept.scores[0].value);
    CHECK(kept.scores[0].missing == 2);
    CHECK(kept.scores[1].value == ScoreValue::tenThousandths(51'667));
}

TEST_CASE("a complete response closes the request for it, an unfinished one does not",
    "[storage][instruments]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    ask(practice, u"phq-4"_s);
    ask(practice, u"semcd-6"_s);
    auto begun = response(practice);
    begun.isComplete = false;
    add(practice, begun);
    CHECK(practice.questionnaires.openRequests(practice.patient)->size() == 2);
    add(practice, response(practice, 1000));
    const auto open = practice.questionnaires.openRequests(practice.patient).value();
    REQUIRE(open.size() == 1);
    CHECK(open.front().instrument == u"semcd-6"_s);
    CHECK(open.front().askedBy == practice.nurse);
}

TEST_CASE("what was corrected stands behind its correction", "[storage][instruments]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto wrong = add(practice, response(practice));
    auto right = response(practice, 1000);
    right.corrects = wrong;
    const auto newer = add(practice, right);
    const auto shown = practice.questionnaires.ofPatient(practice.patient).value();
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().id == newer);
    CHECK(practice.questionnaires.find(wrong)->answers == response(practice).answers);
}

TEST_CASE("the newest response stands first", "[storage][instruments]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto first = add(practice, response(practice));
    const auto second = add(practice, response(practice, 5000));
    const auto shown = practice.questionnaires.ofPatient(practice.patient).value();
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].id == second);
    CHECK(shown[1].id == first);
    CHECK(shown[1].scores.size() == 2);
}

TEST_CASE("a request that was withdrawn waits for nobody", "[storage][instruments]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    ask(practice, u"phq-4"_s);
    REQUIRE(practice.write([&](EventId event) {
        return practice.questionnaires.withdrawRequest(
            practice.patient, u"phq-4"_s, practice.now(), event);
    }));
    CHECK(practice.questionnaires.openRequests(practice.patient)->empty());
    ask(practice, u"phq-4"_s); // and may be asked for again
    CHECK(practice.questionnaires.openRequests(practice.patient)->size() == 1);
}
