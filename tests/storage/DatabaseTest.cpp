// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "catch_compat.h"
#include "storage/Migrator.h"
#include "storage/engine/SchemaState.h"
#include "support/TestDatabase.h"
#include "support/TestServer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::storage;
using domain::ErrorKind;
using test::engines;
using test::TestDatabase;

namespace {

/// A migrated practice in a closed file, for damaging.
class PracticeFile {
public:
    PracticeFile()
    {
        auto made = Database::open(url(), OpenMode::Create);
        REQUIRE(made.has_value());
        REQUIRE(Migrator::migrate(**made).has_value());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"practice.rooftree"_s); }

    [[nodiscard]] DatabaseUrl url() const { return DatabaseUrl::file(path()).value(); }

    /// The code with which opening is refused; empty when it opens.
    [[nodiscard]] QString refusal() const { return refusalOf(path()); }

    [[nodiscard]] static QString refusalOf(const QString& path)
    {
        const auto opened = Database::open(DatabaseUrl::file(path).value(), OpenMode::Existing);
        return opened ? QString() : opened.error().detail;
    }

    /// As another program would write to it.
    void tamper(const char* sql) const
    {
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(path().toUtf8().constData(), &handle) == SQLITE_OK);
        CHECK(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(handle);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void replace(const QByteArray& bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

QString pragma(Database& database, const char* name)
{
    auto rows = database.query({ name, "t" });
    REQUIRE(rows.next());
    return rows.row().text();
}

}

TEST_CASE("a practice that was made opens again", "[storage][open]")
{
    PracticeFile practice;
    CHECK(practice.refusal().isEmpty());
}

TEST_CASE("a SQLite practice is opened by the recipe", "[storage][open][hz08_c1]")
{
    TestDatabase practice(Engine::Sqlite);

    CHECK(pragma(*practice, "PRAGMA journal_mode") == u"wal"_s);
    CHECK(pragma(*practice, "PRAGMA synchronous") == u"2"_s);
    CHECK(pragma(*practice, "PRAGMA wal_autocheckpoint") == u"0"_s);
    CHECK(pragma(*practice, "PRAGMA foreign_keys") == u"1"_s);
    CHECK(pragma(*practice, "PRAGMA trusted_schema") == u"0"_s);
    CHECK(pragma(*practice, "PRAGMA cell_size_check") == u"1"_s);
    CHECK(pragma(*practice, "PRAGMA application_id") == u"1380340818"_s);
    const auto attached = practice->attempt([&]() -> domain::Result<void> {
        practice->script("ATTACH ':memory:' AS other");
        return {};
    });
    CHECK(!attached);
}

TEST_CASE("a new practice can be read by its owner only", "[storage][open]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"new folder/deeper/practice.rooftree"_s);

    auto database = Database::open(DatabaseUrl::file(path).value(), OpenMode::Create);

    REQUIRE(database.has_value());
    REQUIRE(Migrator::migrate(**database).has_value());
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    CHECK((QFile::permissions(path) & kOthers) == 0);
    CHECK((QFile::permissions(path + u"-wal"_s) & kOthers) == 0);
    CHECK((QFile::permissions(QFileInfo(path).path()) & kOthers) == 0);
}

TEST_CASE("what is not a practice of ours is refused and not touched", "[storage][open][hz18_c2]")
{
    PracticeFile practice;
    const auto whole = practice.bytes();

    SECTION("a missing file is not made")
    {
        REQUIRE(QFile::remove(practice.path()));
        CHECK(practice.refusal() == u"database.missing"_s);
        CHECK(!QFile::exists(practice.path()));
    }
    SECTION("an empty file")
    {
        practice.replace({});
        CHECK(practice.refusal() == u"database.missing"_s);
    }
    SECTION("another kind of file")
    {
        practice.replace(QByteArray(5000, 'x'));
        CHECK(practice.refusal() == u"database.not-ours"_s);
        CHECK(practice.bytes() == QByteArray(5000, 'x'));
    }
    SECTION("another program's database")
    {
        practice.tamper("PRAGMA application_id=1234");
        const auto before = practice.bytes();
        CHECK(practice.refusal() == u"database.not-ours"_s);
        CHECK(practice.bytes() == before);
    }
    SECTION("a folder")
    {
        REQUIRE(QFile::remove(practice.path()));
        REQUIRE(QDir().mkdir(practice.path()));
        CHECK(practice.refusal() == u"database.not-a-file"_s);
    }
    SECTION("a symbolic link")
    {
        const auto link = practice.path() + u".link"_s;
        REQUIRE(QFile::link(practice.path(), link));
        CHECK(PracticeFile::refusalOf(link) == u"database.symbolic-link"_s);
    }
    SECTION("a second name")
    {
        const auto name = practice.path() + u".second"_s;
        REQUIRE(link(practice.path().toUtf8().constData(), name.toUtf8().constData()) == 0);
        CHECK(practice.refusal() == u"database.hard-link"_s);
        CHECK(PracticeFile::refusalOf(name) == u"database.hard-link"_s);
    }
    SECTION("a log that is a link")
    {
        const auto elsewhere = practice.path() + u".other"_s;
        REQUIRE(QFile(elsewhere).open(QIODevice::WriteOnly));
        REQUIRE(QFile::link(elsewhere, practice.path() + u"-wal"_s));
        CHECK(practice.refusal() == u"database.symbolic-link"_s);
    }
    SECTION("half of it")
    {
        practice.replace(whole.left(whole.size() / 2));
        CHECK(practice.refusal() == u"database.damaged"_s);
    }
    SECTION("a newer schema")
    {
        practice.tamper("PRAGMA user_version=9999");
        const auto opened = Database::open(practice.url(), OpenMode::Existing);
        REQUIRE(!opened);
        CHECK(opened.error().kind == ErrorKind::Incompatible);
        CHECK(opened.error().detail == u"database.newer"_s);
        CHECK(opened.error().args
            == QStringList { u"9999"_s, QString::number(SchemaState::latestVersion()) });
    }
}

TEST_CASE("tables that were added, changed or taken away are noticed", "[storage][open][hz18_c2]")
{
    PracticeFile practice;
    const auto* change = GENERATE("DROP INDEX patient_family", "DROP TABLE kept_draft",
        "CREATE TABLE extra (id INTEGER)", "ALTER TABLE team ADD COLUMN note TEXT",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON patient BEGIN DELETE FROM goal_version; END");

    practice.tamper(change);

    CHECK(practice.refusal() == u"database.schema"_s);
}

TEST_CASE("damage is found after the program was killed", "[storage][open][hz18_c4]")
{
    PracticeFile practice;
    auto bytes = practice.bytes();
    // What a killed program leaves: a log. And a page in the middle that is no page.
    bytes.replace(4096 * 5, 4096, QByteArray(4096, '\x5a'));
    practice.replace(bytes);
    QFile log(practice.path() + u"-wal"_s);
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write("left open");
    log.close();

    CHECK(practice.refusal() == u"database.damaged"_s);
}

TEST_CASE("a practice is never made over another", "[storage][open]")
{
    PracticeFile practice;
    const auto again = Database::open(practice.url(), OpenMode::Create);
    REQUIRE(!again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(again.error().detail == u"database.exists"_s);
}

TEST_CASE("a practice whose making was cut short is made again", "[storage][open][hz13_c2]")
{
    QTemporaryDir folder;
    const auto url = DatabaseUrl::file(folder.filePath(u"practice.rooftree"_s)).value();
    REQUIRE(Database::open(url, OpenMode::Create).has_value());

    auto reopened = Database::open(url, OpenMode::Existing);

    REQUIRE(reopened.has_value());
    CHECK(Migrator::migrate(**reopened) == SchemaState::latestVersion());
}

TEST_CASE("what a power cut left of a practice's first page is made again", "[storage][open]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"practice.rooftree"_s);
    const auto url = DatabaseUrl::file(path).value();
    const auto lay = [](const QString& name, qsizetype size) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QByteArray(size, '\0')) == size);
    };
    lay(path, 2560);
    lay(path + u"-journal"_s, 512);

    const auto opened = Database::open(url, OpenMode::Existing);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().detail == u"database.missing"_s);

    {
        auto made = Database::open(url, OpenMode::Create);
        REQUIRE(made.has_value());
        REQUIRE(Migrator::migrate(**made) == SchemaState::latestVersion());
    }
    CHECK(Database::open(url, OpenMode::Existing).has_value());
}

TEST_CASE("a letter that changed in what a file says of its own shape is noticed at once",
    "[storage][open][hz18_c2]")
{
    PracticeFile practice;
    CHECK(practice.refusal().isEmpty());
    const auto* damage
        = GENERATE("UPDATE schema_info SET fingerprint = substr(fingerprint, 1, 63) || 'x'",
            "UPDATE schema_info SET version = version + 1");
    practice.tamper(damage);
    CHECK(practice.refusal() == u"database.schema"_s);
}

TEST_CASE("migrating twice changes nothing", "[storage][migrate]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto before = SchemaState::listing(*practice);

    CHECK(Migrator::pending(*practice) == 0);
    CHECK(Migrator::migrate(*practice) == SchemaState::latestVersion());
    CHECK(SchemaState::listing(*practice) == before);
}

TEST_CASE("a server's database is refused when it is empty, foreign, newer or changed",
    "[storage][open][hz18_c2]")
{
    if (!test::TestServer::isThere())
        return;
    TestDatabase practice(Engine::Postgres);
    practice.spoil();
    const auto refusal = [&] {
        const auto opened = Database::open(practice.url(), OpenMode::Existing);
        return opened ? QString() : opened.error().detail;
    };

    SECTION("newer")
    {
        practice->script("UPDATE schema_info SET version = 9999");
        CHECK(refusal() == u"database.newer"_s);
    }
    SECTION("changed")
    {
        practice->script("ALTER TABLE team ADD COLUMN note TEXT");
        CHECK(refusal() == u"database.schema"_s);
    }
    SECTION("empty")
    {
        practice->script("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        CHECK(refusal() == u"database.missing"_s);
    }
    SECTION("foreign")
    {
        practice->script(
            "DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE x (id INT)");
        CHECK(refusal() == u"database.not-ours"_s);
    }
    SECTION("not there")
    {
        const auto url = DatabaseUrl::parse(test::TestServer::urlOf(u"no_such_database"_s));
        const auto opened = Database::open(url.value(), OpenMode::Existing);
        REQUIRE(!opened);
        CHECK(opened.error().kind == ErrorKind::Storage);
    }
}

TEST_CASE("two programs share a practice", "[storage][open]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto other = practice.another();

    practice->script("UPDATE schema_info SET change_number = 41");

    auto rows = other->query({ "SELECT change_number FROM schema_info", "i" });
    REQUIRE(rows.next());
    CHECK(rows.row().integer() == 41);
}
