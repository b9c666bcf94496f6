// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/training/ModuleReading.h"

#include "catch_compat.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using Kind = presentation::ModuleReading::Kind;

namespace {

/// Two pages and five questions of two options, the first of which is right.
domain::TrainingModule module()
{
    domain::TrainingModule made;
    made.title = u"Asking"_s;
    made.pages = { { u"Ask"_s, u"# Ask\n\nAsk."_s, {}, {} }, { u"Wait"_s, u"# Wait\n"_s, {}, {} } };
    for (int i = 0; i < 5; ++i)
        made.quiz.push_back(
            { u"Which?"_s, { { u"A"_s, true, u"So."_s }, { u"B"_s, false, u"Not so."_s } } });
    return made;
}

struct Desk {
    presentation::ModuleReading reading { module(), { 200, 80, 24 } };

    /// Answers every question, `wrong` of them wrongly, and comes to the end.
    void answerAll(int wrong)
    {
        reading.goTo(2);
        for (int i = 0; i < 5; ++i) {
            reading.choose(i < wrong ? 1 : 0);
            reading.next();
        }
    }
};

}

TEST_CASE("a module leads from page to page, through its questions, to how it went", "[training]")
{
    Desk desk;
    QStringList titles;
    for (int step = 0; step < desk.reading.stepCount(); ++step) {
        desk.reading.goTo(step);
        titles << desk.reading.stepTitle();
    }
    CHECK(titles
        == QStringList { u"Ask"_s, u"Wait"_s, u"Question 1 of 5"_s, u"Question 2 of 5"_s,
            u"Question 3 of 5"_s, u"Question 4 of 5"_s, u"Question 5 of 5"_s, u"How it went"_s });
    CHECK(desk.reading.isLast());
    CHECK(desk.reading.kind() == Kind::Result);
    CHECK_FALSE(desk.reading.page());
    CHECK_FALSE(desk.reading.question());
}

TEST_CASE("before the first page and behind the last there is nothing", "[training]")
{
    Desk desk;
    QSignalSpy moved(&desk.reading, &presentation::ModuleReading::stepChanged);

    desk.reading.back();
    CHECK(desk.reading.isFirst());
    desk.reading.goTo(99);
    CHECK(desk.reading.isLast());
    desk.reading.next();
    CHECK(desk.reading.isLast());
    CHECK(moved.count() == 1);
}

TEST_CASE("somebody who stopped goes on at that page", "[training]")
{
    Desk desk;
    desk.reading.goTo(1);

    CHECK(desk.reading.kind() == Kind::Page);
    CHECK(desk.reading.page()->title == u"Wait"_s);
}

TEST_CASE("the first answer to a question is the one that counts", "[training]")
{
    Desk desk;
    QSignalSpy answered(&desk.reading, &presentation::ModuleReading::answered);
    desk.reading.choose(0); // on a page: nothing is asked
    desk.reading.goTo(2);
    desk.reading.choose(2);
    desk.reading.choose(1);
    desk.reading.choose(0);

    CHECK(answered.count() == 1);
    CHECK(desk.reading.answer() == 1);
    CHECK(desk.reading.score() == domain::QuizScore { 5, 1, 0 });
}

TEST_CASE("a quiz with an open question is not passed, and leads back to it", "[training]")
{
    Desk desk;
    desk.reading.goTo(2);
    desk.reading.choose(0);
    desk.reading.goTo(99);

    CHECK_FALSE(desk.reading.isPassed());
    CHECK(desk.reading.resultWords() == u"4 questions are not answered yet."_s);
    desk.reading.goToFirstOpen();
    CHECK(desk.reading.stepTitle() == u"Question 2 of 5"_s);
    for (int i = 0; i < 3; ++i) {
        desk.reading.choose(0);
        desk.reading.next();
    }
    CHECK(desk.reading.resultWords() == u"One question is not answered yet."_s);
}

TEST_CASE("how it went says how many were right and whether that passes", "[training]")
{
    Desk one;
    one.answerAll(1);
    CHECK(one.reading.isPassed());
    CHECK(one.reading.resultWords() == u"4 of 5 right. That is enough to pass."_s);

    Desk two;
    two.answerAll(2);
    CHECK_FALSE(two.reading.isPassed());
    CHECK(two.reading.resultWords() == u"3 of 5 right. To pass takes 80 per cent."_s);
    two.reading.goToFirstOpen();
    CHECK(two.reading.isLast());
}

TEST_CASE("a quiz begun afresh has no answers", "[training]")
{
    Desk desk;
    desk.answerAll(2);
    desk.reading.startQuizAfresh();

    CHECK(desk.reading.stepTitle() == u"Question 1 of 5"_s);
    CHECK_FALSE(desk.reading.answer());
    CHECK(desk.reading.score().answered == 0);
}
