// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/GoalText.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::GoalText;

TEST_CASE("a goal keeps the person's own words", "[domain][goals]")
{
    const auto words = u"i wanna walk 2 the shop, & back!! 👍 <b>100%2</b>"_s;
    CHECK(GoalText::parse(words)->toString() == words);
    CHECK(GoalText::parse(u"  to the\r\nshop ")->toString() == u"to the shop");
}

TEST_CASE("a goal has 1 to 200 characters as people count them", "[domain][goals]")
{
    CHECK(GoalText::parse(u" \n ").error().detail == u"text.empty");
    CHECK(GoalText::parse(u"👍"_s.repeated(200)));
    const auto tooLong = GoalText::parse(u"👍"_s.repeated(201));
    CHECK(tooLong.error().detail == u"text.too-long");
    CHECK(tooLong.error().args == QStringList { u"200"_s, u"201"_s });
    CHECK(tooLong.error().field == u"goalText");
}
