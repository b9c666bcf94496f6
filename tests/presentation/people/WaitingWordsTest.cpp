// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/WaitingWords.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;

TEST_CASE("a row of the search says the week of the course, after what is more urgent",
    "[people][search]")
{
    presentation::TodayList today;
    app::DirectoryEntry person;
    CHECK(presentation::waitingWords(today, person).isEmpty());

    person.course = { 3, 7 };
    CHECK(presentation::waitingWords(today, person) == u"course: week 3 of 7"_s);
    person.callsDue = 1;
    CHECK(presentation::waitingWords(today, person) == u"a call due · course: week 3 of 7"_s);
}
