// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/Upgrade.h"

#include "SourceDir.h"
#include "catch_compat.h"
#include "storage/Database.h"
#include "storage/engine/SchemaState.h"
#include "support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rooftree;
using storage::Database;

namespace {

constexpr int kOldVersion = 5;
constexpr int kCopiesKept = 2;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Handle opened(const QString& path)
{
    sqlite3* raw = nullptr;
    const auto code = sqlite3_open(QFile::encodeName(path).constData(), &raw);
    Handle handle(raw, &sqlite3_close);
    REQUIRE(code == SQLITE_OK);
    return handle;
}

void run(const QString& path, const QByteArray& sql)
{
    const auto handle = opened(path);
    REQUIRE(sqlite3_exec(handle.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

int versionOf(const QString& path)
{
    const auto handle = opened(path);
    int version = -1;
    const auto take = [](void* to, int, char** values, char**) {
        *static_cast<int*>(to) = QByteArray(values[0]).toInt();
        return 0;
    };
    sqlite3_exec(handle.get(), "PRAGMA user_version", take, &version, nullptr);
    return version;
}

/// A practice as an older program left it, in a folder of its own.
struct OldPractice {
    OldPractice()
    {
        QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/practices/schema-0005.sql"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        run(path, file.readAll() + "PRAGMA journal_mode=WAL;");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }

    [[nodiscard]] QFileInfoList copies() const
    {
        return QDir(folder.path()).entryInfoList({ u"*-before-upgrade-*"_s }, QDir::Files);
    }

    [[nodiscard]] domain::Result<int> upgrade()
    {
        const auto database
            = Database::open(*storage::DatabaseUrl::file(path), storage::OpenMode::Existing);
        REQUIRE(database);
        return storage::upgrade(**database, clock, kCopiesKept);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"practice.rooftree"_s);
    test::FixedClock clock;
};

}

TEST_CASE("a practice is copied before its tables change, for its owner alone",
    "[storage][backup][r44][hz18_c6]")
{
    OldPractice practice;

    CHECK(practice.upgrade() == storage::SchemaState::latestVersion());

    REQUIRE(practice.copies().size() == 1);
    const auto copy = practice.copies().front();
    CHECK(copy.fileName().startsWith(u"practice.rooftree-before-upgrade-5-"_s));
    CHECK((copy.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(versionOf(copy.absoluteFilePath()) == kOldVersion);
    CHECK(versionOf(practice.path) == storage::SchemaState::latestVersion());
}

TEST_CASE("when the copy cannot be kept nothing is changed", "[storage][backup][r44][hz18_c6]")
{
    OldPractice practice;
    CHECK(practice.upgrade());
    const auto copy = practice.copies().front().absoluteFilePath();
    OldPractice again;
    // The name of the copy is taken: it cannot be made.
    REQUIRE(QFile::copy(copy, again.folder.filePath(QFileInfo(copy).fileName())));

    const auto refused = again.upgrade();

    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"backup.file-exists"_s);
    CHECK(versionOf(again.path) == kOldVersion);
}

TEST_CASE("fewer rows than before are noticed, in every table that is still there",
    "[storage][backup][r44][hz18_c6]")
{
    CHECK(storage::hasLostRows({ { u"goal"_s, 3 } }, { { u"goal"_s, 2 } }));
    CHECK_FALSE(storage::hasLostRows({ { u"goal"_s, 3 } }, { { u"goal"_s, 3 } }));
    CHECK_FALSE(storage::hasLostRows({ { u"draft"_s, 3 } }, { { u"kept_draft"_s, 3 } }));
}

TEST_CASE("the newest copies stay, and a practice that is up to date has none made",
    "[storage][backup][r44]")
{
    OldPractice practice;
    for (const auto* moment : { "20240101-000000", "20250101-000000", "20260101-000000" }) {
        QFile old(practice.path + u"-before-upgrade-4-"_s + QLatin1StringView(moment));
        REQUIRE(old.open(QIODevice::WriteOnly));
    }
    CHECK(practice.upgrade());
    CHECK(practice.copies().size() == 2);
    CHECK(practice.upgrade());
    CHECK(practice.copies().size() == 2);
}
