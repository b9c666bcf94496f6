// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/RestoreWords.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using wording::restoreLosses;

TEST_CASE("what a restore costs is said in a sentence each", "[wording][restore]")
{
    domain::PracticeBefore before;
    CHECK(restoreLosses(before, u"Mill Lane"_s).isEmpty());

    before.isThere = true;
    CHECK(restoreLosses(before, u"Mill Lane"_s).join(u' ').contains(u"cannot be read"_s));

    before.isReadable = true;
    before.practiceName = u"%1 Surgery"_s;
    CHECK(restoreLosses(before, u"Mill Lane"_s).isEmpty());
    before.savesLost = 12;
    before.daysLost = 3;
    CHECK(restoreLosses(before, u"Mill Lane"_s).join(u' ').contains(u"3 days with 12 entries"_s));
    before.isOtherPractice = true;
    CHECK(restoreLosses(before, u"Mill Lane"_s)
        == QStringList { u"This is a backup of another practice: \"Mill Lane\" takes the place of "
                         "\"%1 Surgery\"."_s });
}
