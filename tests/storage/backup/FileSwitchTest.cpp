// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/FileSwitch.h"

#include "catch_compat.h"
#include "support/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// A folder with an old database in three files and a new one in one.
class Place final {
public:
    Place()
    {
        for (const auto& suffix : kSuffixes)
            put(u"p.db"_s + suffix, "old" + suffix.toUtf8());
        put(u"fresh"_s, "new");
    }

    void put(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray text(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }

    void checkSwitched() const
    {
        CHECK(text(u"p.db"_s) == "new");
        CHECK(text(u"p.db-wal"_s) == "nothing");
        CHECK(text(u"p.db-shm"_s) == "nothing");
        for (const auto& suffix : kSuffixes)
            CHECK(text(u"p.db-before-restore-s"_s + suffix) == "old" + suffix.toUtf8());
        CHECK(QDir(m_folder.path()).entryList(QDir::Files).size() == 4);
    }

    const QStringList kSuffixes { QString(), u"-wal"_s, u"-shm"_s };

private:
    QTemporaryDir m_folder;
};

}

TEST_CASE("the old database goes aside with its log, and the new one stands alone",
    "[storage][backup][ft07][r43]")
{
    const Place place;

    const auto aside = storage::switchFiles(place.path(u"p.db"_s), place.path(u"fresh"_s), u"s"_s);

    REQUIRE(aside);
    CHECK(*aside == place.path(u"p.db-before-restore-s"_s));
    place.checkSwitched();
}

TEST_CASE("a switch that was killed after any step is completed before the next opening",
    "[storage][backup][ft07][r43]")
{
    const Place place;
    const auto steps = GENERATE(range(1, 6));
    const auto move = [&](const QString& from, const QString& to) {
        REQUIRE(QFile::rename(place.path(from), place.path(to)));
    };
    // The steps of the switch, as far as it came.
    move(u"fresh"_s, u"p.db-restore-pending-s"_s);
    if (steps > 1)
        move(u"p.db"_s, u"p.db-before-restore-s"_s);
    if (steps > 2)
        move(u"p.db-wal"_s, u"p.db-before-restore-s-wal"_s);
    if (steps > 3)
        move(u"p.db-shm"_s, u"p.db-before-restore-s-shm"_s);
    if (steps > 4)
        move(u"p.db-restore-pending-s"_s, u"p.db"_s);

    REQUIRE(storage::finishSwitch(place.path(u"p.db"_s)));

    place.checkSwitched();
    REQUIRE(storage::finishSwitch(place.path(u"p.db"_s)));
    place.checkSwitched();
}

TEST_CASE("an open database is not switched, and nothing is moved", "[storage][backup][r43]")
{
    const test::TestDatabase open(storage::Engine::Sqlite);
    const auto path = open.url().path();
    const auto fresh = path + u"-fresh"_s;
    QFile file(fresh);
    REQUIRE(file.open(QIODevice::WriteOnly));

    const auto aside = storage::switchFiles(path, fresh, u"s"_s);

    REQUIRE_FALSE(aside);
    CHECK(aside.error().detail == u"restore.in-use"_s);
    CHECK(QFile::exists(path));
    CHECK(QFile::exists(fresh));
}

TEST_CASE("a file that cannot be locked is not called open", "[storage][backup][ft03][r43]")
{
    const Place place;
    // Nothing that can be opened for writing: as a disk that answers with an error.
    REQUIRE(QFile::remove(place.path(u"p.db"_s)));
    REQUIRE(QDir().mkpath(place.path(u"p.db"_s)));
    const auto path = place.path(u"p.db"_s);

    const auto aside = storage::switchFiles(path, place.path(u"fresh"_s), u"s"_s);

    REQUIRE_FALSE(aside);
    CHECK(aside.error().kind == domain::ErrorKind::Storage);
    CHECK(aside.error().detail == u"restore.no-lock"_s);
    CHECK(place.text(u"fresh"_s) == "new");

    place.put(u"p.db-restore-pending-s"_s, "new");
    const auto finished = storage::finishSwitch(path);
    REQUIRE_FALSE(finished);
    CHECK(finished.error().detail == u"restore.no-lock"_s);
    CHECK(place.text(u"p.db-restore-pending-s"_s) == "new");
}

TEST_CASE(
    "a switch that the disk refuses half way is taken back, and no later opening completes it",
    "[storage][backup][ft03][r43]")
{
    const Place place;
    // A name that cannot be taken: the log cannot go aside, when the file already has.
    const auto inTheWay = place.path(u"p.db-before-restore-s-wal"_s);
    REQUIRE(QDir().mkpath(inTheWay));

    const auto aside = storage::switchFiles(place.path(u"p.db"_s), place.path(u"fresh"_s), u"s"_s);

    REQUIRE_FALSE(aside);
    CHECK(aside.error().detail == u"backup.not-written"_s);
    REQUIRE(QDir().rmdir(inTheWay));
    REQUIRE(storage::finishSwitch(place.path(u"p.db"_s)));
    for (const auto& suffix : place.kSuffixes)
        CHECK(place.text(u"p.db"_s + suffix) == "old" + suffix.toUtf8());
    CHECK_FALSE(QFile::exists(place.path(u"p.db-before-restore-s"_s)));
    CHECK_FALSE(QFile::exists(place.path(u"p.db-restore-pending-s"_s)));
}

TEST_CASE("an earlier practice that was kept is never written over", "[storage][backup][r43]")
{
    const Place place;
    place.put(u"p.db-before-restore-s"_s, "kept");

    const auto aside = storage::switchFiles(place.path(u"p.db"_s), place.path(u"fresh"_s), u"s"_s);

    REQUIRE_FALSE(aside);
    CHECK(place.text(u"p.db-before-restore-s"_s) == "kept");
    CHECK(place.text(u"p.db"_s) == "old");
}

TEST_CASE("a second connection that comes and goes takes no lock of the first with it",
    "[storage][backup][r30][hz08_c1]")
{
    const test::TestDatabase open(storage::Engine::Sqlite);
    const auto path = open.url().path();
    const auto fresh = path + u"-fresh"_s;
    QFile file(fresh);
    REQUIRE(file.open(QIODevice::WriteOnly));

    // As an import does, in the program that has the practice open.
    open.another().reset();

    const auto aside = storage::switchFiles(path, fresh, u"s"_s);
    REQUIRE_FALSE(aside);
    CHECK(aside.error().detail == u"restore.in-use"_s);
}
