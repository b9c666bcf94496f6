// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/PostgresConnection.h"

#include "catch_compat.h"
#include "wording/Sentences.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using storage::checkServer;

TEST_CASE("a server older than 15 is refused, with its version and ours", "[storage][engine]")
{
    const auto refused = checkServer(140'009, "UTF8");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == domain::ErrorKind::Incompatible);
    CHECK(refused.error().detail == u"database.server-old"_s);
    CHECK(refused.error().args == QStringList { u"14.9"_s, u"15"_s });
    CHECK(wording::sentence(refused.error()).contains(u"version 14.9, which is too old"_s));
    CHECK(checkServer(90'624, "UTF8").error().args.first() == u"9.6"_s);

    CHECK(checkServer(150'000, "UTF8"));
    CHECK(checkServer(180'001, "UTF8"));
    CHECK(checkServer(150'004, "LATIN1").error().detail == u"database.encoding"_s);
    CHECK(checkServer(150'004, "").error().detail == u"database.encoding"_s);
}
