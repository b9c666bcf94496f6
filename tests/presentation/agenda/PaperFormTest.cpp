// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/PaperForm.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::PaperForm;
using presentation::PaperMark;

namespace {

constexpr int kRanks = 3;

PaperMark line(
    const QString& topic, const QString& words, bool ticked = false, std::optional<int> rank = {})
{
    return { QUuid::createUuid(), topic, words, ticked, rank };
}

PaperForm filled()
{
    PaperForm form;
    form.answeredBy = domain::AnsweredBy::PatientWithHelp;
    form.companion = u"my daughter"_s;
    form.whatMatters = u"to sleep through the night"_s;
    form.marks = { line(u"T01"_s, u"Feeling tired all the time"_s, true),
        line(u"T02"_s, u"Sleeping badly"_s, true, 1), line(u"T03"_s, u"My mood, feeling low"_s),
        line({}, u"the lift at home"_s, true, 2) };
    form.worry = 8;
    form.confidence = 0;
    form.notToDiscuss = u"my weight"_s;
    form.questionnaires = { { u"phq-2"_s, { { u"phq1"_s, 3 } } }, { u"mrc"_s, {} } };
    return form;
}

}

TEST_CASE("a paper gives the same answers as the screen", "[agenda][paper]")
{
    const auto uid = QUuid::createUuid();
    const auto answers = filled().toAnswers(uid, kRanks);
    REQUIRE(answers);
    CHECK(answers->agendaUid == uid);
    CHECK(answers->answeredBy == domain::AnsweredBy::PatientWithHelp);
    CHECK(answers->companion == u"my daughter");
    CHECK(answers->whatMatters == u"to sleep through the night");
    CHECK(answers->notToDiscuss == u"my weight");
    CHECK(answers->confidenceToTalk == domain::Confidence::fromInt(0).value());
    CHECK(answers->isComplete);
    REQUIRE(answers->items.size() == 3);
    CHECK(answers->items[0].topic == u"T01");
    CHECK_FALSE(answers->items[0].rank);
    CHECK(answers->items[1].rank == 1);
    CHECK(answers->items[1].worry == domain::Worry::fromInt(8).value());
    CHECK_FALSE(answers->items[0].worry);
    CHECK(answers->items[2].topic.isEmpty());
    CHECK(answers->items[2].words == u"the lift at home");
    REQUIRE(answers->questionnaires.size() == 1); // nothing was answered to the other
    CHECK(answers->questionnaires[0].instrument == u"phq-2");
    CHECK(answers->questionnaires[0].answers == domain::ItemAnswers { { u"phq1"_s, 3 } });
}

TEST_CASE("the only thing that was ticked is what matters most", "[agenda][paper]")
{
    PaperForm form;
    form.marks = { line(u"T01"_s, u"Feeling tired all the time"_s, true) };
    form.worry = 4;
    const auto answers = form.toAnswers(QUuid::createUuid(), kRanks);
    REQUIRE(answers);
    REQUIRE(answers->items.size() == 1);
    CHECK(answers->items[0].rank == 1);
    CHECK(answers->items[0].worry.has_value());
}

TEST_CASE("a sentence without a topic is itself what there is to talk about", "[agenda][paper]")
{
    PaperForm form;
    form.whatMatters = u"my knees"_s;
    const auto answers = form.toAnswers(QUuid::createUuid(), kRanks);
    REQUIRE(answers);
    REQUIRE(answers->items.size() == 1);
    CHECK(answers->items[0].words == u"my knees");
    CHECK(answers->answeredBy == domain::AnsweredBy::Patient);
}

TEST_CASE("a worry that belongs to no topic is asked about, not dropped", "[agenda][paper]")
{
    auto form = filled();
    for (auto& mark : form.marks)
        mark.rank.reset();
    const auto answers = form.toAnswers(QUuid::createUuid(), kRanks);
    REQUIRE_FALSE(answers);
    CHECK(answers.error().field == u"worry");
    CHECK(answers.error().detail == u"paper.worry-about-what");
}

TEST_CASE("an empty paper is not saved by a slip of the hand", "[agenda][paper]")
{
    PaperForm form;
    form.sheet = u"000 001"_s;
    form.marks = { line(u"T01"_s, u"Feeling tired all the time"_s) };
    CHECK(form.isEmpty());
    const auto answers = form.toAnswers(QUuid::createUuid(), kRanks);
    REQUIRE_FALSE(answers);
    CHECK(answers.error().detail == u"paper.empty");
}

TEST_CASE("a paper with nothing but an answer to a questionnaire is not empty", "[agenda][paper]")
{
    PaperForm form;
    form.questionnaires = { { u"mrc"_s, {} } };
    CHECK(form.isEmpty());
    form.questionnaires = { { u"mrc"_s, { { u"mrc"_s, 1 } } } };
    CHECK_FALSE(form.isEmpty());
    CHECK(form.toAnswers(QUuid::createUuid(), kRanks));
}

TEST_CASE("a paper comes back from its draft as it was typed", "[agenda][paper][drafts]")
{
    const auto typed = filled();
    auto printed = typed.marks;
    printed.pop_back();
    for (auto& mark : printed)
        mark = { QUuid::createUuid(), mark.topic, mark.words };

    const auto back = PaperForm::restored(typed.save(), printed);

    CHECK(back.answeredBy == typed.answeredBy);
    CHECK(back.whatMatters == typed.whatMatters);
    CHECK(back.companion == typed.companion);
    CHECK(back.notToDiscuss == typed.notToDiscuss);
    CHECK(back.worry == 8);
    CHECK(back.confidence == 0);
    CHECK(back.questionnaires.value(u"phq-2"_s) == domain::ItemAnswers { { u"phq1"_s, 3 } });
    REQUIRE(back.marks.size() == 4);
    CHECK(back.marks[0] == typed.marks[0]);
    CHECK(back.marks[1] == typed.marks[1]);
    CHECK_FALSE(back.marks[2].isChosen());
    CHECK(back.marks[3] == typed.marks[3]);
}

TEST_CASE("a sheet is known by its number and by what a scanner reads", "[agenda][paper][hz01]")
{
    app::KioskSession session;
    session.id = domain::KioskSessionId(4711);
    session.uid = QUuid(u"1f3a9c02-6f1e-4f54-9a55-0c7d7a3f9b11"_s);
    CHECK(presentation::sheetNumber(session.id) == u"004711");
    for (const auto& typed :
        { u"004711"_s, u"004 711"_s, u"4711"_s, u"1f3a9c02-6f1e-4f54-9a55-0c7d7a3f9b11"_s }) {
        INFO(typed.toStdString());
        CHECK(presentation::isSheetOf(session, typed));
    }
    for (const auto& typed :
        { u"004712"_s, u"47"_s, u"Margaret"_s, u"1f3a9c02-6f1e-4f54-9a55-0c7d7a3f9b12"_s }) {
        INFO(typed.toStdString());
        CHECK_FALSE(presentation::isSheetOf(session, typed));
    }
}
