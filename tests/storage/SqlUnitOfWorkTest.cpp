// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlUnitOfWork.h"

#include "catch_compat.h"
#include "storage/engine/Log.h"
#include "support/TestDatabase.h"

#include <spdlog/sinks/ostream_sink.h>

#include <atomic>
#include <sstream>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::storage;
using app::SaveOutcome;
using domain::ErrorKind;
using domain::EventId;
using domain::Result;
using test::engines;
using test::TestDatabase;

namespace {

constexpr Sql kAddTeam { "INSERT INTO team (name, saved_in) VALUES (:name, :saved_in)" };

Result<void> addTeam(TestDatabase& practice, const QString& name, EventId event)
{
    return practice->attempt([&]() -> Result<void> {
        practice->execute(kAddTeam, { name, event });
        return {};
    });
}

/// Collects what storage logs while it lives.
class LogReader final {
public:
    LogReader() { storage::log().sinks().push_back(m_sink); }

    ~LogReader() { std::erase(storage::log().sinks(), m_sink); }

    LogReader(const LogReader&) = delete;
    LogReader& operator=(const LogReader&) = delete;

    [[nodiscard]] std::string words() const { return m_words.str(); }

private:
    std::ostringstream m_words;
    spdlog::sink_ptr m_sink = std::make_shared<spdlog::sinks::ostream_sink_mt>(m_words);
};

}

TEST_CASE("a write keeps its rows together with who, what, when and where", "[storage][hz08_c2]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const domain::Actor manager { domain::StaffId(7), domain::Role::Manager, u"M"_s, u"office"_s };
    const app::WriteStamp stamp { domain::SaveKey::make(), manager, domain::Action::ManageUsers,
        domain::PatientId(5) };

    const auto outcome = practice.unitOfWork().write(
        stamp, [&](EventId event) { return addTeam(practice, u"Nurses"_s, event); });

    CHECK(outcome == SaveOutcome::Saved);
    auto rows = practice->query({ "SELECT e.save_key, e.at, e.staff_id, e.role, e.action, "
                                  "e.patient_id, e.station FROM audit_event e "
                                  "JOIN team t ON t.saved_in = e.id",
        "tiittit" });
    REQUIRE(rows.next());
    auto row = rows.row();
    CHECK(row.text() == stamp.key.toString());
    CHECK(row.instant() == practice.clock.now());
    CHECK(row.integer() == 7);
    CHECK(row.text() == u"manager"_s);
    CHECK(row.text() == toWord(domain::Action::ManageUsers));
    CHECK(row.integer() == 5);
    CHECK(row.text() == u"office"_s);
}

TEST_CASE("the same key saves once, however often it is sent", "[storage][hz08_c3]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto key = domain::SaveKey::make();
    const auto work = [&](EventId event) { return addTeam(practice, u"Nurses"_s, event); };

    CHECK(practice.tryWrite(work, key) == SaveOutcome::Saved);
    CHECK(practice.tryWrite(work, key) == SaveOutcome::AlreadySaved);

    CHECK(practice.number("SELECT count(*) FROM team") == 1);
    CHECK(practice.number("SELECT count(*) FROM audit_event") == 1);
}

TEST_CASE("a refused write leaves nothing, its event included", "[storage][hz08_c2]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto before = practice.unitOfWork().changeNumber();

    const auto outcome = practice.tryWrite([&](EventId event) -> Result<void> {
        REQUIRE(addTeam(practice, u"Nurses"_s, event));
        return domain::fail(ErrorKind::Conflict, {}, u"goal.changed"_s);
    });

    REQUIRE(!outcome);
    CHECK(outcome.error().detail == u"goal.changed"_s);
    CHECK(practice.number("SELECT count(*) FROM team") == 0);
    CHECK(practice.number("SELECT count(*) FROM audit_event") == 0);
    CHECK(practice.unitOfWork().changeNumber() == before);
}

TEST_CASE("what a use case declines by itself is no failure in the log", "[storage]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const LogReader log;

    const auto declined = practice.tryWrite([](EventId) -> Result<void> {
        return domain::fail(ErrorKind::Validation, u"file"_s, u"import.nothing-new"_s);
    });

    REQUIRE(!declined);
    CHECK(log.words().empty());
}

TEST_CASE("what the database refuses is in the log by its code", "[storage]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const LogReader log;

    const auto refused = practice.tryWrite([&](EventId event) -> Result<void> {
        REQUIRE(addTeam(practice, u"Nurses"_s, event));
        return addTeam(practice, u"Nurses"_s, event);
    });

    REQUIRE(!refused);
    CHECK(log.words().find(refused.error().detail.toStdString()) != std::string::npos);
}

TEST_CASE("a write that throws leaves nothing and can be followed by another", "[storage]")
{
    TestDatabase practice(GENERATE(from_range(engines())));

    const auto thrown = practice.tryWrite([&](EventId event) -> Result<void> {
        practice->execute(kAddTeam, { u"Nurses"_s, event });
        throw std::runtime_error("a bug");
    });
    const auto next
        = practice.tryWrite([&](EventId event) { return addTeam(practice, u"GPs"_s, event); });

    REQUIRE(!thrown);
    CHECK(thrown.error().kind == ErrorKind::Storage);
    CHECK(next == SaveOutcome::Saved);
    CHECK(practice.number("SELECT count(*) FROM team") == 1);
}

TEST_CASE("after an error inside a transaction nothing of it is kept", "[storage]")
{
    TestDatabase practice(GENERATE(from_range(engines())));

    const auto outcome = practice.tryWrite([&](EventId event) -> Result<void> {
        REQUIRE(addTeam(practice, u"Nurses"_s, event));
        return addTeam(practice, u"Nurses"_s, event);
    });

    REQUIRE(!outcome);
    CHECK(outcome.error().detail == u"database.unique"_s);
    CHECK(practice.number("SELECT count(*) FROM team") == 0);
}

TEST_CASE(
    "the change number grows with every write by anybody, and only then", "[storage][hz07_c3]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto other = practice.another();
    SqlUnitOfWork desk(*other, practice.clock);
    const auto before = desk.changeNumber().value();

    practice.write([&](EventId event) { return addTeam(practice, u"Nurses"_s, event); });

    CHECK(desk.changeNumber().value() == before + 1);
    CHECK(desk.changeNumber().value() == before + 1);
}

TEST_CASE("reads of one unit see one state of the database", "[storage]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto other = practice.another();
    SqlUnitOfWork desk(*other, practice.clock);
    const auto teams = [&] {
        auto rows = other->query({ "SELECT count(*) FROM team", "i" });
        REQUIRE(rows.next());
        return rows.row().integer();
    };

    const auto read = desk.read([&]() -> Result<void> {
        CHECK(teams() == 0);
        practice.write([&](EventId event) { return addTeam(practice, u"Nurses"_s, event); });
        CHECK(teams() == 0);
        return {};
    });

    CHECK(read.has_value());
    CHECK(teams() == 1);
}

TEST_CASE("a reconnected database answers and writes as before", "[storage]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    practice.write([&](EventId event) { return addTeam(practice, u"Nurses"_s, event); });

    REQUIRE(practice->reconnect());

    CHECK(practice.number("SELECT count(*) FROM team") == 1);
    practice.write([&](EventId event) { return addTeam(practice, u"GPs"_s, event); });
    CHECK(practice.number("SELECT count(*) FROM team") == 2);
}

// The work commits by itself, so that the unit's own COMMIT is answered with an error although
// everything was saved: what a lost answer looks like.
TEST_CASE("a save whose answer was lost is found by its key", "[storage][hz08_c3]")
{
    TestDatabase practice(Engine::Sqlite);

    const auto outcome = practice.tryWrite([&](EventId event) -> Result<void> {
        REQUIRE(addTeam(practice, u"Nurses"_s, event));
        practice->script("COMMIT");
        return {};
    });

    CHECK(outcome == SaveOutcome::Saved);
    CHECK(practice.number("SELECT count(*) FROM team") == 1);
}

TEST_CASE("a commit that failed is told as not saved", "[storage][hz08_c3]")
{
    TestDatabase practice(Engine::Sqlite);
    const auto key = domain::SaveKey::make();
    const auto work = [&](EventId event) { return addTeam(practice, u"Nurses"_s, event); };

    const auto failed = practice.tryWrite(
        [&](EventId event) -> Result<void> {
            REQUIRE(addTeam(practice, u"Nurses"_s, event));
            practice->script("ROLLBACK");
            return {};
        },
        key);
    CHECK(!failed);
    CHECK(practice.number("SELECT count(*) FROM team") == 0);

    CHECK(practice.tryWrite(work, key) == SaveOutcome::Saved);
    CHECK(practice.number("SELECT count(*) FROM team") == 1);
}

namespace {

/// As when the server is restarted: every other connection to this database ends.
void cutOff(const storage::Database& victim)
{
    auto other = Database::open(victim.url(), OpenMode::Existing);
    REQUIRE(other.has_value());
    auto rows = (*other)->query({ "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                  "WHERE datname = current_database() AND pid <> pg_backend_pid()",
        "i" });
    REQUIRE(rows.next());
}

}

TEST_CASE("after the server was restarted work goes on", "[storage][hz13_c1]")
{
    if (engines().size() < 2)
        return;
    TestDatabase practice(Engine::Postgres);
    practice.write([&](EventId event) { return addTeam(practice, u"Nurses"_s, event); });

    cutOff(*practice);
    practice.write([&](EventId event) { return addTeam(practice, u"GPs"_s, event); });
    cutOff(*practice);
    const auto first = practice.unitOfWork().changeNumber();
    const auto second = practice.unitOfWork().changeNumber();

    CHECK(!first);
    CHECK(first.error().detail == u"database.unreachable"_s);
    CHECK(second == 2);
    CHECK(practice.number("SELECT count(*) FROM team") == 2);
}

TEST_CASE("a server lost inside a write leaves nothing of it", "[storage][hz08_c2][hz13_c1]")
{
    if (engines().size() < 2)
        return;
    TestDatabase practice(Engine::Postgres);
    const auto key = domain::SaveKey::make();

    const auto lost = practice.tryWrite(
        [&](EventId event) -> Result<void> {
            REQUIRE(addTeam(practice, u"Nurses"_s, event));
            cutOff(*practice);
            CHECK(!addTeam(practice, u"GPs"_s, event));
            CHECK(!addTeam(practice, u"Pharmacists"_s, event));
            return {};
        },
        key);

    REQUIRE(!lost);
    CHECK(lost.error().kind == ErrorKind::Storage);
    CHECK(practice.number("SELECT count(*) FROM team") == 0);
    CHECK(practice.tryWrite([&](EventId event) { return addTeam(practice, u"GPs"_s, event); }, key)
        == SaveOutcome::Saved);
}

TEST_CASE("many desks write at once and none is turned away", "[storage]")
{
    constexpr int kDesks = 4;
    constexpr int kSaves = 25;
    TestDatabase practice(GENERATE(from_range(engines())));
    const test::FixedClock clock;
    std::atomic<int> saved = 0;
    std::vector<std::thread> desks;
    for (int desk = 0; desk < kDesks; ++desk) {
        desks.emplace_back([&] {
            const auto database = Database::open(practice.url(), OpenMode::Existing);
            if (!database)
                return;
            SqlUnitOfWork unit(**database, clock);
            const domain::Actor nobody { {}, domain::Role::Reception, u"N"_s, u"desk"_s };
            for (int i = 0; i < kSaves; ++i) {
                const auto outcome = unit.write(
                    { domain::SaveKey::make(), nobody, domain::Action::BookAppointment, {} },
                    [](EventId) { return Result<void>(); });
                if (outcome == SaveOutcome::Saved)
                    ++saved;
            }
        });
    }
    for (auto& desk : desks)
        desk.join();

    CHECK(saved == kDesks * kSaves);
    CHECK(practice.unitOfWork().changeNumber() == kDesks * kSaves);
    CHECK(practice.number("SELECT count(*) FROM audit_event") == kDesks * kSaves);
}
