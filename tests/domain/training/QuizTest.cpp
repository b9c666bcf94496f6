// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/Quiz.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

namespace {

constexpr TrainingRules kRules { 200, 80, 24 };

/// `count` questions of three options, the right one at 0, 1, 2, 0, ...
Quiz quizOf(int count)
{
    Quiz quiz;
    for (int i = 0; i < count; ++i) {
        QuizQuestion question { u"Which?"_s, {} };
        for (int at = 0; at < 3; ++at)
            question.options.push_back({ QString::number(at), at == i % 3, u"Because."_s });
        quiz.push_back(question);
    }
    return quiz;
}

}

TEST_CASE(
    "a quiz counts what was asked, what was answered and what was right", "[domain][training]")
{
    const auto quiz = quizOf(5);

    CHECK(scoreOf(quiz, { 0, 1, 2, 0, 1 }) == QuizScore { 5, 5, 5 });
    CHECK(scoreOf(quiz, { 0, 1, 2, 0, 2 }) == QuizScore { 5, 5, 4 });
    CHECK(scoreOf(quiz, { 0, std::nullopt, 2, 1, std::nullopt }) == QuizScore { 5, 3, 2 });
    CHECK(scoreOf(quiz, {}) == QuizScore { 5, 0, 0 });
}

TEST_CASE("an answer that no option has, and one too many, count for nothing", "[domain][training]")
{
    const auto quiz = quizOf(2);

    CHECK(scoreOf(quiz, { 3, -1 }) == QuizScore { 2, 0, 0 });
    CHECK(scoreOf(quiz, { 0, 1, 2, 0 }) == QuizScore { 2, 2, 2 });
}

TEST_CASE("a question without a right option is never right", "[domain][training]")
{
    const QuizQuestion question { u"Which?"_s, { { u"A"_s, false, u"No."_s } } };

    CHECK(question.rightOption() == -1);
    CHECK(scoreOf({ question }, { 0 }).right == 0);
    CHECK(scoreOf({ question }, { -1 }) == QuizScore { 1, 0, 0 });
}

TEST_CASE(
    "a quiz is passed with four right of five, and only when it is whole", "[domain][training]")
{
    CHECK(QuizScore { 5, 5, 4 }.passes(kRules));
    CHECK_FALSE(QuizScore { 5, 5, 3 }.passes(kRules));
    CHECK(QuizScore { 6, 6, 5 }.passes(kRules));
    CHECK_FALSE(QuizScore { 6, 6, 4 }.passes(kRules));
    // Four right and one left out: the one left out could still be answered.
    CHECK_FALSE(QuizScore { 5, 4, 4 }.passes(kRules));
    CHECK_FALSE(QuizScore { 0, 0, 0 }.passes(kRules));
}
