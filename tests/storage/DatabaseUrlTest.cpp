// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DatabaseUrl.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree::storage;

namespace {

QString refusal(const QString& text)
{
    const auto url = DatabaseUrl::parse(text);
    return url ? QString() : url.error().detail;
}

}

TEST_CASE("a path is a SQLite file, whatever its characters", "[storage][url]")
{
    const auto path = GENERATE(as<QString>(), u"/srv/a b%20c\n.rooftree"_s, u"/srv/-x=y\"'.db"_s,
        u"/srv/Praxis Łódź.rooftree"_s);

    const auto plain = DatabaseUrl::parse(path);
    const auto withScheme = DatabaseUrl::parse(u"sqlite:"_s + path);

    REQUIRE(plain.has_value());
    CHECK(plain->engine() == Engine::Sqlite);
    CHECK(plain->path() == path);
    REQUIRE(withScheme.has_value());
    CHECK(withScheme->path() == path);
}

TEST_CASE("a relative path is made absolute at once", "[storage][url]")
{
    const auto url = DatabaseUrl::parse(u"practice.rooftree"_s);
    REQUIRE(url.has_value());
    CHECK(url->path().startsWith(u'/'));
    CHECK(DatabaseUrl::parse(u"sqlite:///srv/x.db"_s)->path() == u"/srv/x.db"_s);
}

TEST_CASE("a database name that could switch checks off is refused", "[storage][url]")
{
    CHECK(refusal(u""_s) == u"database-url.empty"_s);
    CHECK(refusal(u"   "_s) == u"database-url.empty"_s);
    CHECK(refusal(u"sqlite:"_s) == u"database-url.empty"_s);
    CHECK(refusal(u"file:x?mode=memory&cache=shared"_s) == u"database-url.uri"_s);
    CHECK(refusal(u"sqlite:file:x?vfs=unix-none"_s) == u"database-url.uri"_s);
    CHECK(refusal(u":memory:"_s) == u"database-url.memory"_s);
    CHECK(refusal(u"mysql://host/db"_s) == u"database-url.scheme"_s);
    CHECK(refusal(u"postgresql:/clinic?host=server"_s) == u"database-url.scheme"_s);
    CHECK(refusal(u"a"_s + QChar(u'\0') + u"b"_s) == u"database-url.nul"_s);
}

TEST_CASE("a password in the URL is refused and not repeated", "[storage][url]")
{
    const auto inUser = DatabaseUrl::parse(u"postgresql://staff:ZZCANARY@localhost/db"_s);
    const auto inQuery = DatabaseUrl::parse(u"postgresql:///db?password=ZZCANARY"_s);

    REQUIRE(!inUser);
    CHECK(inUser.error().detail == u"database-url.password"_s);
    CHECK(inUser.error().args.isEmpty());
    REQUIRE(!inQuery);
    CHECK(inQuery.error().detail == u"database-url.password"_s);
}

TEST_CASE("a server is named by host, peer, passfile or service", "[storage][url]")
{
    const auto socket = DatabaseUrl::parse(u"postgresql:///clinic?host=/run/pg&user=rt"_s);
    REQUIRE(socket.has_value());
    CHECK(socket->engine() == Engine::Postgres);
    CHECK(socket->connectionString().contains("host='/run/pg'"));
    CHECK(socket->connectionString().contains("connect_timeout='3'"));
    CHECK(socket->connectionString().contains("tcp_user_timeout='5000'"));
    CHECK(socket->connectionString().contains("target_session_attrs='read-write'"));
    CHECK(DatabaseUrl::parse(u"postgresql://?service=clinic"_s).has_value());
    CHECK(
        DatabaseUrl::parse(u"postgresql://localhost/db?passfile=/run/pg/passwords"_s).has_value());
}

TEST_CASE("a value in the URL cannot bring a setting of its own", "[storage][url]")
{
    CHECK(refusal(u"postgresql:///db?options=-c%20fsync%3Doff"_s) == u"database-url.option"_s);
    CHECK(refusal(u"postgresql:///db?connect_timeout=0"_s) == u"database-url.option"_s);
    const auto quote = DatabaseUrl::parse(u"postgresql:///a'%20sslmode='disable"_s);
    REQUIRE(quote.has_value());
    CHECK(quote->connectionString().contains("dbname='a\\' sslmode=\\'disable'"));
}

TEST_CASE("a server elsewhere is reached by verified TLS or not at all", "[storage][url]")
{
    const auto url = DatabaseUrl::parse(u"postgresql://db.practice.example/clinic"_s);
    REQUIRE(url.has_value());
    CHECK(url->connectionString().contains("sslmode='verify-full'"));
    CHECK(refusal(u"postgresql://db.practice.example/clinic?sslmode=require"_s)
        == u"database-url.tls"_s);
    CHECK(refusal(u"postgresql://localhost,db.example/clinic?sslmode=disable"_s)
        == u"database-url.tls"_s);
}
