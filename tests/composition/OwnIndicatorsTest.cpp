// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/OwnIndicators.h"

#include "audit/OwnFiles.h"
#include "catch_compat.h"
#include "support/TestDatabase.h"

#include <QDir>
#include <QFile>

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

}

TEST_CASE("own measures lie in a folder beside the practice", "[composition][own]")
{
    const auto file = storage::DatabaseUrl::parse(u"/srv/practice/ours.rooftree"_s);
    const auto server = storage::DatabaseUrl::parse(u"postgresql://localhost/ours"_s);
    REQUIRE(file);
    REQUIRE(server);

    CHECK(composition::ownIndicatorFolder(*file) == u"/srv/practice/indicators");
    CHECK(composition::ownIndicatorFolder(*server).endsWith(u"/rooftree/indicators"));
}

TEST_CASE("an own measure that its database cannot run is left out and named",
    "[composition][own][hz05_c8]")
{
    TestDatabase database(storage::Engine::Sqlite);
    const auto folder = composition::ownIndicatorFolder(database.url());
    REQUIRE(QDir().mkpath(folder));
    write(folder + u"/OWN01.json"_s, toJson(ownFile()));
    auto broken = ownFile();
    broken[u"id"_s] = u"OWN02"_s;
    auto sql = broken[u"sql"_s].toArray();
    sql[5] = u"FROM consultation s JOIN patient p ON p.number = s.patient_id"_s;
    broken[u"sql"_s] = sql;
    write(folder + u"/OWN02.json"_s, toJson(broken));
    write(folder + u"/OWN03.json"_s, QByteArray(300 * 1024, ' '));
    write(folder + u"/notes.txt"_s, "not a definition");
    auto library = audit::IndicatorLibrary::load();
    const auto rules = app::Rules::load();
    REQUIRE(library);
    REQUIRE(rules);

    composition::addOwnIndicators(*library, *database, *rules);

    CHECK(library->find(u"OWN01"));
    CHECK_FALSE(library->find(u"OWN02"));
    REQUIRE(library->unused().size() == 2);
    CHECK(library->unused()[0].name == u"OWN03");
    CHECK(library->unused()[0].why.detail == u"indicator.not-json");
    CHECK(library->unused()[1].name == u"OWN02");
    CHECK(library->unused()[1].why.detail == u"indicator.sql-not-run");
}

TEST_CASE("a good own measure runs on either engine", "[composition][own]")
{
    TestDatabase database(GENERATE(from_range(engines())));
    auto library = audit::IndicatorLibrary::load();
    REQUIRE(library);
    library->addOwn({ { u"OWN01"_s, toJson(ownFile()) } }, { u"copd"_s });

    const auto sql = library->find(u"OWN01")->sql;

    CHECK(composition::tryOn(*database, sql));
    CHECK(composition::tryOnSqlite(sql));
    CHECK(composition::tryOnSqlite(u"SELECT 1"_s).error().detail
        == u"indicator.sql-column-not-given");
}
