// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/ServerTool.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("a tool of the server gets its connection by environment and nothing else of ours",
    "[storage][backup][r73]")
{
    qputenv("LD_PRELOAD_OF_A_TEST", "x");
    qputenv("PGPASSFILE", "/srv/clinic/.pgpass");
    const auto url = storage::DatabaseUrl::parse(
        u"postgresql://staff@db.example/clinic?sslrootcert=/etc/ca.pem"_s);
    REQUIRE(url);

    const auto variables = storage::serverEnvironment(*url);

    qunsetenv("LD_PRELOAD_OF_A_TEST");
    qunsetenv("PGPASSFILE");
    CHECK(variables.contains(u"PGHOST=db.example"_s));
    CHECK(variables.contains(u"PGDATABASE=clinic"_s));
    CHECK(variables.contains(u"PGUSER=staff"_s));
    CHECK(variables.contains(u"PGSSLMODE=verify-full"_s));
    CHECK(variables.contains(u"PGPASSFILE=/srv/clinic/.pgpass"_s));
    for (const auto& variable : variables) {
        CHECK_FALSE(variable.startsWith(u"LD_"));
        CHECK_FALSE(variable.startsWith(u"PGOPTIONS"));
        CHECK_FALSE(variable.startsWith(u"PGPASSWORD"));
    }
}

TEST_CASE("another database of the server is reached in the same way", "[storage][backup]")
{
    const auto url = storage::DatabaseUrl::parse(u"postgresql://staff@db.example/clinic"_s);
    REQUIRE(url);

    const auto variables = storage::serverEnvironment(url->onSameServer(u"it's \"other\""_s));

    CHECK(variables.contains(u"PGDATABASE=it's \"other\""_s));
    CHECK(variables.contains(u"PGHOST=db.example"_s));
}

TEST_CASE("a tool that is not installed is named", "[storage][backup]")
{
    const auto url = storage::DatabaseUrl::parse(u"postgresql:///clinic"_s);
    REQUIRE(url);

    const auto tool = storage::ServerTool::start(u"rooftree-no-such-tool"_s, {}, *url);

    REQUIRE_FALSE(tool);
    CHECK(tool.error().detail == u"backup.tool-missing"_s);
    CHECK(tool.error().args == QStringList { u"rooftree-no-such-tool"_s });
}
