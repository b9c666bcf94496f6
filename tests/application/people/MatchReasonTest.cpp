// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/MatchReason.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::MatchReason;

namespace {

MatchReason reason(const QString& typed)
{
    app::DirectoryEntry entry;
    entry.family = u"Catherwood"_s;
    entry.given = u"Katherine"_s;
    entry.preferred = u"Kit"_s;
    entry.birth = u"1947-03-14"_s;
    entry.nhsNumber = 9990265755;
    return app::matchReason(entry, app::SearchQuery::parse(typed));
}

}

TEST_CASE("a row says by what somebody was found", "[application][people][search]")
{
    CHECK(reason(u"cath"_s) == MatchReason::Name);
    CHECK(reason(u"kit cath"_s) == MatchReason::Name);
    CHECK(reason(u"14/3/1947"_s) == MatchReason::BirthDate);
    CHECK(reason(u"cath 14/3/1947"_s) == MatchReason::BirthDate);
    CHECK(reason(u"999 026"_s) == MatchReason::NhsNumber);
    CHECK(reason(u"catherine"_s) == MatchReason::Alike);
    CHECK(reason(u"kathrine"_s) == MatchReason::Alike);
}
