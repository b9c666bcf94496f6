// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SqlTrail.h"

#include "SourceDir.h"
#include "catch_compat.h"
#include "storage/trail/TrailLink.h"
#include "support/OpenGate.h"
#include "support/TestDatabase.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::TrailFault;
using test::TestDatabase;

namespace {

/// A practice with ten events, and somebody with the tables in hand who is not held up by triggers.
struct Trail {
    TestDatabase database { GENERATE(from_range(test::engines())) };
    app::Gate gate = test::openGate();

    Trail()
    {
        database.spoil();
        for (int event = 0; event < 10; ++event)
            database.write([](domain::EventId) -> domain::Result<void> { return {}; });
    }

    void tamper(const std::string& sql)
    {
        const bool isSqlite = database->engine() == storage::Engine::Sqlite;
        for (const std::string table : { "audit_event", "audit_chain" })
            database->script(isSqlite
                    ? "DROP TRIGGER " + table + "_keep; DROP TRIGGER " + table + "_stay"
                    : "ALTER TABLE " + table + " DISABLE TRIGGER ALL");
        if (isSqlite)
            database->script("PRAGMA foreign_keys=OFF");
        database->script(sql);
    }

    app::TrailReport verify()
    {
        const domain::Actor auditor { {}, domain::Role::Auditor, u"test"_s, u"test"_s };
        const auto proof = gate.allow<app::Action::VerifyTrail>(auditor);
        REQUIRE(proof);
        const auto report = storage::SqlTrail(*database).verify(*proof);
        REQUIRE(report);
        return *report;
    }
};

}

TEST_CASE("every write adds one link, and an untouched trail is whole", "[storage][trail]")
{
    Trail trail;
    const auto report = trail.verify();
    CHECK(report.isWhole());
    CHECK(report.links == 10);
    CHECK(report.unchained == 0);
    CHECK(report.head.size() == 64);
}

TEST_CASE("ft25 the first event that was touched is named", "[storage][trail][ft25][hz18_c3]")
{
    Trail trail;

    struct Case {
        std::string sql;
        TrailFault fault;
        qint64 at;
    };

    const auto each = GENERATE(values<Case>({
        { "UPDATE audit_event SET station = 'elsewhere' WHERE id = "
          "(SELECT event_id FROM audit_chain WHERE seq = 4)",
            TrailFault::Changed, 4 },
        { "UPDATE audit_event SET at = at + 1 WHERE id = "
          "(SELECT event_id FROM audit_chain WHERE seq = 1)",
            TrailFault::Changed, 1 },
        { "UPDATE audit_chain SET hash = (SELECT hash FROM audit_chain WHERE seq = 2) WHERE seq = "
          "3",
            TrailFault::Changed, 3 },
        { "DELETE FROM audit_event WHERE id = (SELECT event_id FROM audit_chain WHERE seq = 6)",
            TrailFault::EventMissing, 6 },
        { "DELETE FROM audit_chain WHERE seq = 5", TrailFault::Gap, 5 },
        { "DELETE FROM audit_chain WHERE seq > 7; DELETE FROM audit_event WHERE id NOT IN "
          "(SELECT event_id FROM audit_chain)",
            TrailFault::CutOff, 8 },
    }));
    trail.tamper(each.sql);

    const auto report = trail.verify();

    INFO(each.sql);
    CHECK(report.fault == each.fault);
    CHECK(report.faultAt == each.at);
}

TEST_CASE(
    "ft25 an event that was slipped in is not in the chain", "[storage][trail][ft25][hz18_c3]")
{
    Trail trail;
    trail.tamper("INSERT INTO audit_event (save_key, at, role, action, station) VALUES "
                 "('00000000-0000-4000-8000-000000000000', 1, 'clinician', 'record.read', 'x')");
    CHECK(trail.verify().fault == TrailFault::NotInChain);
}

TEST_CASE("the database itself refuses to change or remove what is only ever added",
    "[storage][trail][hz18_c1]")
{
    TestDatabase database(GENERATE(from_range(test::engines())));
    database.write([](domain::EventId) -> domain::Result<void> { return {}; });
    for (const std::string table : { "audit_event", "audit_chain" }) {
        for (const auto& sql : { "DELETE FROM " + table,
                 "UPDATE " + table + " SET " + (table == "audit_event" ? "station" : "hash")
                     + " = 'x'" }) {
            INFO(sql);
            CHECK_THROWS(database->script(sql));
        }
    }
    CHECK(database.number("SELECT count(*) FROM audit_event") == 1);
}

TEST_CASE("a write that fails leaves no link", "[storage][trail]")
{
    TestDatabase database(GENERATE(from_range(test::engines())));
    const auto refused = database.tryWrite([](domain::EventId) -> domain::Result<void> {
        return domain::fail(domain::ErrorKind::Validation, u"x"_s, u"x"_s);
    });
    CHECK_FALSE(refused);
    CHECK(database.number("SELECT count(*) FROM audit_chain") == 0);
    CHECK(database.number("SELECT seq FROM audit_head") == 0);
}

TEST_CASE(
    "plain SQL finds the same faults without the program", "[storage][trail][ft25][hz18_c3][r54]")
{
    Trail trail;
    const auto name = trail.database->engine() == storage::Engine::Sqlite
        ? QStringLiteral("verify_trail_sqlite.sql")
        : QStringLiteral("verify_trail.sql");
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/docs/sql/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto query = file.readAll().trimmed();
    query.chop(1); // the semicolon
    const auto faults = [&] {
        auto rows = trail.database->query({ query.toStdString(), "it" });
        QStringList found;
        while (rows.next()) {
            auto row = rows.row();
            const auto seq = QString::number(row.integer());
            found << seq + u' ' + row.text();
        }
        return found;
    };
    CHECK(faults() == QStringList());

    struct Case {
        std::string sql;
        QStringList faults;
    };

    const auto each = GENERATE(values<Case>({
        { "UPDATE audit_event SET station = 'elsewhere' WHERE id = "
          "(SELECT event_id FROM audit_chain WHERE seq = 4)",
            { u"4 changed"_s } },
        { "UPDATE audit_chain SET hash = (SELECT hash FROM audit_chain WHERE seq = 2) WHERE seq = "
          "3",
            { u"3 changed"_s, u"4 changed"_s } },
        { "DELETE FROM audit_event WHERE id = (SELECT event_id FROM audit_chain WHERE seq = 6)",
            { u"6 event missing"_s } },
        { "DELETE FROM audit_chain WHERE seq = 5", { u"6 gap"_s } },
        { "DELETE FROM audit_chain WHERE seq > 7", { u"10 cut off"_s } },
    }));
    trail.tamper(each.sql);
    INFO(each.sql);
    CHECK(faults() == each.faults);
}

TEST_CASE("plain SQL hashes lists of any length and finds one that was changed",
    "[storage][trail][hz18_c3][r54]")
{
    TestDatabase database { storage::Engine::Sqlite };
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/docs/sql/verify_trail_sqlite.sql"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto query = file.readAll().trimmed();
    query.chop(1);
    for (int most = 1; most <= 12; ++most)
        database.write([&](domain::EventId event) -> domain::Result<void> {
            constexpr storage::Sql kAdd {
                "INSERT INTO team (name, saved_in) VALUES (:name, :event)"
            };
            for (int team = 0; team < most; ++team)
                database->execute(kAdd,
                    { u"%1 of %2"_s.arg(QString::number(team), QString::number(most)), event });
            return {};
        });
    const auto faults = [&] {
        auto rows = database->query({ query.toStdString(), "it" });
        QStringList found;
        while (rows.next()) {
            auto row = rows.row();
            const auto seq = QString::number(row.integer());
            found << seq + u' ' + row.text();
        }
        return found;
    };
    CHECK(faults() == QStringList());

    database.spoil();
    database->script("DROP TRIGGER row_hash_keep");
    database->script("UPDATE row_hash SET hash = (SELECT hash FROM row_hash WHERE row_id = 1) "
                     "WHERE table_name = 'team' AND row_id = 8");
    CHECK(faults() == QStringList { u"4 row list changed"_s });
}

TEST_CASE("links of the first encoding stay right, and nothing is slipped in beside what they say",
    "[storage][trail][ft25]")
{
    Trail trail;
    const auto addOld = [&](qint64 seq) {
        storage::TrailEvent event { 1000 + seq,
            u"00000000-0000-4000-8000-00000000%1"_s.arg(seq, 4, 10, QLatin1Char('0')), 5, {},
            u"clinician"_s, u"record.read"_s, 3, u"desk"_s };
        auto rows = trail.database->query({ "SELECT hash FROM audit_head", "t" });
        REQUIRE(rows.next());
        const auto before = rows.row().bytes();
        while (rows.next()) { }
        const auto hash = storage::linkHash(event, seq, before, storage::TrailEncoding::First);
        const auto number = std::to_string(seq);
        trail.database->script("INSERT INTO audit_event (id, save_key, at, role, action, "
                               "patient_id, station) VALUES ("
            + std::to_string(event.id) + ", '" + event.saveKey.toStdString()
            + "', 5, 'clinician', 'record.read', 3, 'desk'); INSERT INTO audit_chain (seq, "
              "event_id, hash) VALUES ("
            + number + ", " + std::to_string(event.id) + ", '" + hash.toStdString()
            + "'); UPDATE audit_head SET seq = " + number + ", hash = '" + hash.toStdString()
            + "'");
    };
    addOld(11);
    addOld(12);
    CHECK(trail.verify().isWhole());

    trail.tamper("UPDATE audit_event SET outcome = 'refused' WHERE id = 1011");
    const auto report = trail.verify();
    CHECK(report.fault == TrailFault::Changed);
    CHECK(report.faultAt == 11);
}
