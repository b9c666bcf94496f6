// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "resources/Resources.h"
#include "storage/Database.h"
#include "storage/backup/Upgrade.h"
#include "storage/engine/SchemaState.h"
#include "support/FixedClock.h"
#include "support/TestServer.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using storage::Database;
using storage::SchemaState;

namespace {

constexpr int kOldVersion = 5;
constexpr int kCopiesKept = 2;
const auto kCopy = u"-before-upgrade-5-20260314-120000"_s;

/// A practice on a server, as an older program left it.
struct OldServer {
    OldServer()
    {
        const auto made = open(name, storage::OpenMode::Create);
        const auto files = resources::list(u"migrations/"_s);
        for (int version = 1; version <= kOldVersion; ++version) {
            made->beginWrite();
            made->script(
                made->dialect().expanded(resources::read(files[version - 1])).toStdString());
            made->execute(
                { "UPDATE schema_info SET version = :version, fingerprint = :fingerprint" },
                { version, SchemaState::fingerprint(*made) });
            made->commit();
        }
    }

    ~OldServer()
    {
        test::TestServer::drop(u'"' + name + kCopy + u'"');
        test::TestServer::drop(name);
    }

    OldServer(const OldServer&) = delete;
    OldServer& operator=(const OldServer&) = delete;

    static std::unique_ptr<Database> open(const QString& database, storage::OpenMode mode)
    {
        auto opened = Database::open(
            storage::DatabaseUrl::parse(test::TestServer::urlOf(database)).value(), mode);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        return *std::move(opened);
    }

    [[nodiscard]] domain::Result<int> upgrade(
        storage::UpgradeCopy copy = storage::UpgradeCopy::Keep) const
    {
        return storage::upgrade(*open(name, storage::OpenMode::Existing), clock, kCopiesKept, copy);
    }

    static int versionOf(const QString& database)
    {
        return SchemaState::version(*open(database, storage::OpenMode::Existing));
    }

    QString name = test::TestServer::create();
    test::FixedClock clock;
};

/// Where none of PostgreSQL's programs is.
struct BarePath {
    BarePath() { qputenv("PATH", "/nowhere"); }

    ~BarePath() { qputenv("PATH", before); }

    BarePath(const BarePath&) = delete;
    BarePath& operator=(const BarePath&) = delete;

    QByteArray before = qgetenv("PATH");
};

}

TEST_CASE("a practice on a server is copied beside itself before its tables change",
    "[storage][backup][postgres][r44][hz18_c6]")
{
    if (!test::TestServer::isThere())
        return;
    const OldServer practice;

    CHECK(practice.upgrade() == SchemaState::latestVersion());

    CHECK(OldServer::versionOf(practice.name) == SchemaState::latestVersion());
    CHECK(OldServer::versionOf(practice.name + kCopy) == kOldVersion);
    CHECK(practice.upgrade() == SchemaState::latestVersion()); // nothing to do, and no copy
}

TEST_CASE(
    "a server that cannot be copied is not upgraded before somebody says that there is a copy",
    "[storage][backup][postgres][r44][hz18_c6]")
{
    if (!test::TestServer::isThere())
        return;
    const OldServer practice;
    {
        const BarePath nothing;
        const auto refused = practice.upgrade();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail == u"database.upgrade-no-copy"_s);
        CHECK(OldServer::versionOf(practice.name) == kOldVersion);

        CHECK(practice.upgrade(storage::UpgradeCopy::IsMadeElsewhere)
            == SchemaState::latestVersion());
    }
}
