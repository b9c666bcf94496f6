// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/StationRole.h"

#include "application/kiosk/KioskJson.h"
#include "catch_compat.h"
#include "station/WaitingRoomWard.h"
#include "storage/Database.h"
#include "support/TestServer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::test;
using domain::LetterKind;
using storage::Engine;

namespace {

/// A ward on a server, and a role that was made by the script.
struct Station {
    WaitingRoomWard ward { Engine::Postgres };
    std::unique_ptr<storage::Database> owner = ward.data.database.another();
    QString role = u"station_%1"_s.arg(QCoreApplication::applicationPid());

    Station()
    {
        must(owner->attempt([&]() -> domain::Result<void> {
            owner->script(storage::stationRoleScript(role)->toStdString());
            return {};
        }));
    }

    ~Station()
    {
        const auto name = role.toStdString();
        static_cast<void>(owner->attempt([&]() -> domain::Result<void> {
            owner->script("DROP OWNED BY " + name + "; DROP ROLE " + name);
            return {};
        }));
    }

    [[nodiscard]] storage::DatabaseUrl url() const
    {
        auto text = ward.data.database.urlText();
        text.replace(u"user=rooftree_test"_s, u"user="_s + role);
        return storage::DatabaseUrl::parse(text).value();
    }

    [[nodiscard]] domain::Result<std::unique_ptr<storage::Database>> connect() const
    {
        return storage::Database::open(url(), storage::OpenMode::Letterbox);
    }

    [[nodiscard]] std::unique_ptr<station::StationPost> open()
    {
        auto opened
            = station::StationPost::open(url(), ward.token, ward.clock(), { &ward.steady, true });
        must(opened);
        return *std::move(opened);
    }
};

bool isRefused(storage::Database& database, std::string_view sql)
{
    return !database.attempt([&]() -> domain::Result<void> {
        database.execute({ sql });
        return {};
    });
}

QString answer(storage::Database& database, std::string_view sql)
{
    return database
        .attempt([&]() -> domain::Result<QString> {
            auto rows = database.query({ sql, "t" });
            return rows.next() ? rows.row().textOrEmpty() : QString();
        })
        .value_or(u"refused"_s);
}

}

TEST_CASE("the role of a station can do all that a station does", "[station][kiosk][r21]")
{
    if (!TestServer::isThere())
        return; // engines() has said so
    Station here;
    const auto post = here.open();
    CHECK_FALSE(post->reachesTables().value());
    auto& box = post->letterbox();

    const auto session = here.ward.send();
    CHECK(box.look({}).value().offered == session);
    CHECK(box.take(session).value().givenName == u"Margaret"_s);
    app::KioskAnswers said;
    said.agendaUid = QUuid::createUuid();
    said.whatMatters = u"tired"_s;
    REQUIRE(box.post(here.ward.letter(LetterKind::Finished, session, app::toJson(said))));
    REQUIRE(here.ward.kiosks().letters.file());
    CHECK(here.ward.state(session) == domain::KioskState::Finished);

    CHECK(post->checkPin(u"483920"_s));
    CHECK_FALSE(post->checkPin(u"000001"_s));
    const auto slip = here.ward.slip();
    CHECK_FALSE(post->enter(domain::KioskCode::parse(u"000000"_s, 1, 1).value()));
    CHECK(post->enter(domain::KioskCode::parse(slip.digits, 14, 3).value()));
}

TEST_CASE("the role of a station reaches no table, and nothing of the server",
    "[station][kiosk][r21][hz02_c9]")
{
    if (!TestServer::isThere())
        return; // engines() has said so
    Station here;
    const auto session = here.ward.send();
    const auto database = here.connect();
    REQUIRE(database);
    for (const auto* sql :
        { "SELECT family FROM patient", "SELECT * FROM agenda", "SELECT content FROM kiosk_ticket",
            "SELECT token_hash FROM kiosk_station", "SELECT name FROM practice",
            "UPDATE kiosk_ticket SET taken_at = NULL", "DELETE FROM kiosk_letter",
            "INSERT INTO kiosk_alert (uid) VALUES ('x')", "TRUNCATE audit_event",
            "CREATE TABLE mine (a INTEGER)", "CREATE TEMPORARY TABLE kiosk_ticket (a INTEGER)",
            "CREATE FUNCTION mine() RETURNS INTEGER LANGUAGE sql AS 'SELECT 1'",
            "SELECT pg_read_file('/etc/passwd')", "COPY (SELECT 1) TO PROGRAM 'true'",
            "SELECT lo_import('/etc/passwd')", "SET ROLE rooftree_test",
            "ALTER ROLE CURRENT_USER CONNECTION LIMIT -1", "ALTER ROLE CURRENT_USER SUPERUSER",
            "SELECT station_tell()", "SELECT station_of('x')", "SELECT station_take_up(1, 1, 1)",
            "SELECT station_beat(1, 'free', NULL, 1, 1)" }) {
        INFO(sql);
        CHECK(isRefused(**database, sql));
    }
    CHECK(answer(**database,
        "SELECT string_agg(table_name, ',') FROM information_schema.tables "
        "WHERE table_schema = 'public'")
              .isEmpty());
    CHECK(answer(**database,
        "SELECT array_to_string(rolconfig, ',') FROM pg_roles WHERE "
        "rolname = current_user")
              .contains(u"statement_timeout=5s"));
    // Without the token of a station the functions tell nothing.
    const auto taken
        = QStringLiteral("SELECT content FROM station_take('x', %1, 0)").arg(session.value());
    CHECK(answer(**database, taken.toStdString()).isEmpty());
}

TEST_CASE("a station cannot speak for a session of another one", "[station][kiosk][r21]")
{
    if (!TestServer::isThere())
        return; // engines() has said so
    Station here;
    const auto session = here.ward.send();
    const auto other = here.ward.openStation(here.ward.enrol(u"By the door"_s));
    const auto forged
        = other->letterbox().post(here.ward.letter(LetterKind::Finished, session, "{}"));
    REQUIRE_FALSE(forged);
    CHECK(forged.error().detail == u"kiosk.not-open"_s);
    CHECK(here.open()->letterbox().take(session));
}

TEST_CASE("a station's role has three connections and no more", "[station][kiosk][r21]")
{
    if (!TestServer::isThere())
        return; // engines() has said so
    Station here;
    const auto first = here.connect();
    const auto second = here.connect();
    const auto third = here.connect();
    CHECK((first && second && third));
    CHECK_FALSE(here.connect());
}

TEST_CASE("a role that was not told to is refused with what to do", "[station][kiosk][r21]")
{
    if (!TestServer::isThere())
        return; // engines() has said so
    Station here;
    const auto name = here.role.toStdString();
    must(here.owner->attempt([&]() -> domain::Result<void> {
        here.owner->script("DROP OWNED BY " + name);
        return {};
    }));
    const auto opened = here.connect();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().detail == u"database.letterbox"_s);
}

TEST_CASE("the owner of the tables is no role for a station", "[station][kiosk][r21]")
{
    if (!TestServer::isThere())
        return; // engines() has said so
    WaitingRoomWard ward(Engine::Postgres);
    CHECK(ward.post->reachesTables().value());
}

TEST_CASE("the name of a station's role is a plain word", "[station][kiosk][r21]")
{
    CHECK(storage::stationRoleScript(u"waiting_room_1"_s)->contains("TO waiting_room_1;"));
    for (const auto& name : { u""_s, u"Waiting"_s, u"a b"_s, u"a;DROP ROLE b"_s,
             u"pg_read_all_data"_s, u"1st"_s, QString(64, u'a') }) {
        const auto script = storage::stationRoleScript(name);
        REQUIRE_FALSE(script);
        CHECK(script.error().detail == u"station.role-name"_s);
    }
}
