// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/instruments/ScoreLines.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::QuestionnaireResponse;
using domain::ScoreValue;

namespace {

const app::InstrumentLibrary& library()
{
    static const auto loaded = app::InstrumentLibrary::load().value();
    return loaded;
}

QuestionnaireResponse response(const QString& instrument, const domain::ItemAnswers& answers,
    QDate day, domain::ResponseMode mode = domain::ResponseMode::Staff)
{
    static qint64 next = 0;
    QuestionnaireResponse made;
    made.id = domain::QuestionnaireResponseId(++next);
    made.instrument = instrument;
    made.version = library().find(instrument)->version;
    made.answeredAt = domain::instantAt(day, QTime(10, 0));
    made.mode = mode;
    made.answers = answers;
    made.scores = domain::scoresOf(*library().find(instrument), answers);
    return made;
}

domain::ItemAnswers gad7(int each)
{
    domain::ItemAnswers answers;
    for (const auto& item : library().find(u"gad-7")->items)
        answers.insert(item.id, each);
    return answers;
}

const QDate kToday(2026, 7, 30);

std::vector<presentation::ScoreLine> lines(const std::vector<QuestionnaireResponse>& responses)
{
    return presentation::scoreLines(responses, library(), kToday);
}

}

TEST_CASE(
    "a score is said with its range and its band, which nobody has checked yet", "[instruments]")
{
    const auto shown = lines({ response(u"gad-7"_s, gad7(2), { 2026, 7, 30 }) });
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().text.startsWith(u"GAD-7: 14 of 21, moderate"));
    CHECK(shown.front().text.contains(u"unchecked"));
    CHECK(shown.front().change.isEmpty());
}

TEST_CASE("a change is called real only from the size that its source names", "[instruments]")
{
    auto less = gad7(2);
    less[library().find(u"gad-7")->items[0].id] = 0;
    const auto small = lines(
        { response(u"gad-7"_s, less, kToday), response(u"gad-7"_s, gad7(2), { 2026, 4, 30 }) });
    CHECK(small.front().change.startsWith(u"2 lower than"));
    CHECK_FALSE(small.front().change.contains(u"real"));
    const auto large = lines(
        { response(u"gad-7"_s, gad7(1), kToday), response(u"gad-7"_s, gad7(2), { 2026, 4, 30 }) });
    CHECK(large.front().change.contains(u"probably a real improvement (unchecked)"));
    const auto worse = lines(
        { response(u"gad-7"_s, gad7(3), kToday), response(u"gad-7"_s, gad7(2), { 2026, 4, 30 }) });
    CHECK(worse.front().change.contains(u"probably really worse"));
}

TEST_CASE("scores that were given in another way or version are not compared", "[instruments]")
{
    auto onScreen = response(u"gad-7"_s, gad7(2), { 2026, 4, 30 }, domain::ResponseMode::Kiosk);
    const auto now = response(u"gad-7"_s, gad7(1), kToday);
    CHECK(lines({ now, onScreen }).front().change.isEmpty());
    auto older = response(u"gad-7"_s, gad7(2), { 2026, 4, 30 });
    older.version = u"0.9"_s;
    CHECK(lines({ now, older }).front().change.isEmpty());
}

TEST_CASE("scores that may be compared are a line from the oldest on", "[instruments][trend]")
{
    const auto now = response(u"gad-7"_s, gad7(1), kToday);
    const auto then = response(u"gad-7"_s, gad7(2), { 2026, 4, 30 });
    const auto onScreen
        = response(u"gad-7"_s, gad7(3), { 2026, 3, 30 }, domain::ResponseMode::Kiosk);
    const auto first = response(u"gad-7"_s, gad7(3), { 2026, 1, 30 });
    CHECK_FALSE(lines({ now, onScreen }).front().trend);

    const auto trend = lines({ now, then, onScreen, first }).front().trend;
    REQUIRE(trend);
    REQUIRE(trend->points.size() == 3);
    CHECK(trend->points[0].value == 21);
    CHECK(trend->points[2].value == 7);
    CHECK(trend->high == 21);
    CHECK(trend->sentence == u"From 21 to 7 in 6 months."_s);
}

TEST_CASE("a part of a questionnaire says whose part it is", "[instruments]")
{
    const auto shown
        = lines({ response(u"phq-4"_s, { { u"gad1"_s, 3 }, { u"gad2"_s, 2 } }, kToday) });
    REQUIRE(shown.size() == 3);
    CHECK(shown[0].text == u"PHQ-4: no score, 2 left out"_s);
    CHECK(shown[1].text.startsWith(u"PHQ-4 \u2013 Anxiety: 5 of 6"));
}

TEST_CASE("the version stands beside the score, and today's bands say nothing about another one's",
    "[instruments][hz05_c6]")
{
    auto older = response(u"gad-7"_s, gad7(2), { 2026, 4, 30 });
    CHECK(lines({ older }).front().detail.contains(u"version 1.0"));
    older.version = u"0.9"_s;
    const auto shown = lines({ older }).front();
    CHECK(shown.text == u"GAD-7: 14"_s);
    CHECK(shown.detail.contains(u"version 0.9"));
}

TEST_CASE("no score is no number", "[instruments][hz05_c6]")
{
    const auto shown = lines({ response(u"gad-7"_s, { { u"gad1"_s, 3 } }, { 2026, 7, 30 }) });
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().text == u"GAD-7: no score, 6 left out"_s);
}

TEST_CASE("the shortness of breath of two scales never stands in one line", "[instruments]")
{
    auto mmrc = response(u"mrc"_s, { { library().find(u"mrc")->items[0].id, 3 } }, kToday);
    mmrc.instrument = u"mmrc"_s;
    mmrc.version = library().find(u"mmrc")->version;
    mmrc.scores = { { library().find(u"mmrc")->scores[0].id, ScoreValue::whole(2), 0 } };
    const auto mrc
        = response(u"mrc"_s, { { library().find(u"mrc")->items[0].id, 3 } }, { 2026, 4, 30 });
    const auto shown = lines({ mmrc, mrc });
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].change.isEmpty());
    CHECK(shown[1].change.isEmpty());
}

TEST_CASE("a letter has the score and the one before, and no reading that nobody has checked",
    "[instruments][letter]")
{
    const auto letter = lines(
        { response(u"gad-7"_s, gad7(1), kToday), response(u"gad-7"_s, gad7(2), { 2026, 4, 30 }) })
                            .front()
                            .letter;
    CHECK(letter.text == u"Worry and nerves (GAD-7): 7 of 21"_s);
    CHECK(letter.before == u"7 lower than 3 months ago"_s);
    CHECK(letter.direction == u"A lower number is better."_s);
    CHECK(letter.day == kToday);
    CHECK_FALSE(letter.hasAlerts);
    auto gap = gad7(1);
    gap.clear();
    CHECK(lines({ response(u"gad-7"_s, gap, kToday) }).front().letter.text.isEmpty());
}
