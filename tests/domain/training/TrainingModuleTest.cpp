// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/TrainingModule.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

TEST_CASE("words are counted without the marks of Markdown and the file of a picture",
    "[domain][training]")
{
    CHECK(wordsToRead(u"# Ask first") == 2);
    CHECK(wordsToRead(u"- **Ask** what matters.\n- *Wait.*\n> **Joan:** 10 nights") == 7);
    CHECK(wordsToRead(u"![Two rulers](picture.svg)") == 2);
    CHECK(wordsToRead(u"| key | what |\n| --- | --- |\n| C | covered |") == 4);
    CHECK(wordsToRead(u"  \n\n") == 0);
}

TEST_CASE(
    "a module takes the time of its words, rounded up, and of its exercises", "[domain][training]")
{
    TrainingModule module;
    module.pages.push_back({ u"Ask"_s, u"one two three"_s, {}, { { u"Try"_s, 2 } } });
    module.pages.push_back({ u"Wait"_s, u"four"_s, {}, { { u"Try"_s, 3 }, { u"Say"_s, 1 } } });
    module.quiz.push_back({ u"five six"_s, { { u"seven"_s, true, u"eight nine"_s } } });

    CHECK(module.words() == 9);
    CHECK(module.exerciseMinutes() == 6);
    CHECK(module.minutesNeeded({ 9, 80, 24 }) == 7);
    CHECK(module.minutesNeeded({ 4, 80, 24 }) == 9);
    // A rule file that says nothing must not divide by it.
    CHECK(module.minutesNeeded({ 0, 80, 24 }) == 15);
}
