// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/BackupStory.h"
#include "storage/backup/PostgresBackupEngine.h"
#include "storage/people/SqlStaffRepository.h"
#include "support/TestDatabase.h"

#include <QFileInfo>

#include <sys/stat.h>

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

int rightsOf(const QString& path)
{
    struct stat info { };

    REQUIRE(stat(QFile::encodeName(path).constData(), &info) == 0);
    return static_cast<int>(info.st_mode & 0777);
}

/// What lies beside the database and is neither it nor one of its companions.
QStringList strays(const BackupStory& story)
{
    auto names = QDir(story.path({}))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto& known : { u"practice.rooftree"_s, u"practice.rooftree-wal"_s,
             u"practice.rooftree-shm"_s, u"backups"_s })
        names.removeAll(known);
    return names;
}

}

TEST_CASE("a backup restores the practice as it was, and keeps what was there",
    "[composition][backup][hz08_c8][hz13_c4][r41][r43]")
{
    BackupStory story(GENERATE(from_range(engines())));
    story.setKey();
    story.addTeam(u"Nurses"_s);
    const auto events = story.number("SELECT seq FROM audit_head");
    const auto file = story.backup();
    story.addTeam(u"Pharmacists"_s);

    const auto aside = story.restore(file);

    INFO((aside ? QString() : aside.error().detail).toStdString());
    REQUIRE(aside);
    CHECK(story.teams() == QStringList { u"Nurses"_s });
    CHECK(aside->contains(u"-before-restore-20260314-120000"));
    // Two people, two events, in the trail of the restored practice.
    CHECK(story.number("SELECT seq FROM audit_head") == events + 2);
    CHECK(story.number("SELECT count(*) FROM audit_event WHERE action = 'backup.restore' "
                       "AND role = 'manager' AND staff_id IS NOT NULL")
        == 1);
    CHECK(story.number("SELECT count(*) FROM audit_event WHERE action = 'backup.restore' "
                       "AND role = 'administrator'")
        == 1);
    const auto report
        = story.practice->services().trail.verify(story.proof<app::Action::VerifyTrail>());
    REQUIRE(report);
    CHECK(report->isWhole());
    story.addTeam(u"Physiotherapists"_s);
}

TEST_CASE("a backup is the owner's alone, is noted, and leaves nothing unsealed behind",
    "[composition][backup][r36][r40][i18]")
{
    BackupStory story(GENERATE(from_range(engines())));
    story.setKey();
    const auto before = umask(0);

    const auto file = story.backup();

    umask(before);
    CHECK(rightsOf(file) == 0600);
    CHECK(story.backupFiles().size() == 1);
    CHECK(strays(story).isEmpty());
    const auto overview
        = story.practice->backups().overview(story.proof<app::Action::MakeBackup>());
    REQUIRE(overview);
    REQUIRE(overview->lastRestored);
    CHECK(overview->lastRestored->proof == app::BackupProof::Restored);
    CHECK(overview->lastRestored->at == story.clock.now());
    CHECK(overview->lastRestored->bytes == QFileInfo(file).size());
    CHECK(story.number("SELECT count(*) FROM audit_event WHERE action = 'backup.make'") == 1);
}

TEST_CASE("people go on saving while a backup is made, and it is of one moment",
    "[composition][backup][r40]")
{
    BackupStory story(GENERATE(from_range(engines())));
    story.setKey();
    auto other = story.open(storage::OpenMode::Existing);
    int looks = 0;
    const auto teams = story.teams().size();

    const auto done = story.tryBackup([&](qint64, qint64) {
        if (++looks > 3)
            return true;
        auto& services = other->services();
        const auto saved = services.work.write(
            { domain::SaveKey::make(), story.manager().actor, domain::Action::ManageUsers, {} },
            [&](domain::EventId event) -> domain::Result<void> {
                const auto added = storage::SqlStaffRepository(other->database())
                                       .addTeam(u"Team %1"_s.arg(looks), event);
                return added ? domain::Result<void>() : domain::failure(added);
            });
        return saved.has_value();
    });

    REQUIRE(done);
    CHECK(looks > 3);
    CHECK(story.teams().size() == teams + 3);
    // The counts were compared with those of the copy: a torn copy would have been refused.
    CHECK(done->run.proof == app::BackupProof::Restored);
}

TEST_CASE("a cancelled backup leaves nothing", "[composition][backup][r40]")
{
    BackupStory story(GENERATE(from_range(engines())));
    story.setKey();
    const auto step = GENERATE(1, 2, 3, 4);
    int looks = 0;

    const auto done = story.tryBackup([&](qint64, qint64) { return ++looks < step; });

    REQUIRE_FALSE(done);
    CHECK(done.error().detail == u"backup.cancelled"_s);
    CHECK(story.backupFiles().isEmpty());
    CHECK(strays(story).isEmpty());
    CHECK(story.number("SELECT count(*) FROM backup_run") == 0);
}

TEST_CASE("without a key or a folder no backup is made", "[composition][backup]")
{
    BackupStory story(storage::Engine::Sqlite);

    CHECK(story.tryBackup().error().detail == u"backup.no-key"_s);
    story.setKey();
    QDir(story.backups()).removeRecursively();
    CHECK(story.tryBackup().error().detail == u"backup.no-folder"_s);
    CHECK(story.practice->backups()
              .setPlan(story.proof<app::Action::ScheduleBackups>(), domain::SaveKey::make(),
                  { .folder = u"elsewhere"_s })
              .error()
              .detail
        == u"backup.no-folder"_s);
}

TEST_CASE("what a killed backup left is gone after the next one", "[composition][backup][ft08]")
{
    BackupStory story(storage::Engine::Sqlite);
    story.setKey();
    QDir(story.path({})).mkdir(u".rooftree-work-abc123"_s);
    const auto plain = story.path(u".rooftree-work-abc123/snapshot.rooftree"_s);
    const auto half = QDir(story.backups())
                          .filePath(u"rooftree-1a2b3c4d-20260101-000000-manual.rooftree-backup"
                                    ".rooftree-unfinished"_s);
    for (const auto& path : { plain, half }) {
        QFile left(path);
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write("left behind");
    }

    static_cast<void>(story.backup());

    CHECK_FALSE(QFile::exists(plain));
    CHECK_FALSE(QFile::exists(half));
    CHECK(strays(story).isEmpty());
}

TEST_CASE("a new passphrase serves new backups; older ones keep theirs", "[composition][backup]")
{
    BackupStory story(storage::Engine::Sqlite);
    story.setKey();
    const auto oldFile = story.backup();
    const auto oldPaper = story.recovery;
    story.clock.advanceMs(2000);
    REQUIRE(story.practice->backups().setKey(story.proof<app::Action::ScheduleBackups>(),
        domain::SaveKey::make(), u"another four plain words"_s));
    const auto newFile = story.backup();
    composition::Restoring restoring(story.restoring(), story.clock);

    CHECK(restoring.open(oldFile, { story.phrase, {} }));
    CHECK(restoring.open(oldFile, { {}, oldPaper }));
    CHECK(restoring.open(newFile, { u"another four plain words"_s, {} }));
    CHECK(restoring.open(newFile, { story.phrase, {} }).error().detail == u"backup.key"_s);
    CHECK(restoring.open(newFile, { {}, oldPaper }).error().detail == u"backup.key"_s);
}

TEST_CASE("a restore is refused while somebody has the practice open", "[composition][backup][r43]")
{
    BackupStory story(GENERATE(from_range(engines())));
    story.setKey();
    const auto file = story.backup();
    story.addTeam(u"Nurses"_s);
    composition::Restoring restoring(story.restoring(), story.clock);
    REQUIRE(restoring.open(file, { story.phrase, {} }));
    REQUIRE(restoring.unpack({}));

    const auto aside = restoring.finish(story.manager(), story.administrator());

    REQUIRE_FALSE(aside);
    CHECK(aside.error().detail == u"restore.in-use"_s);
    CHECK(story.teams() == QStringList { u"Nurses"_s });
}

TEST_CASE("a practice that is gone is restored with the accounts of its backup",
    "[composition][backup][hz13_c4]")
{
    BackupStory story(storage::Engine::Sqlite);
    story.setKey();
    story.addTeam(u"Nurses"_s);
    const auto file = story.backup();
    story.practice.reset();
    for (const auto& suffix : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(story.path(u"practice.rooftree"_s) + suffix);
    composition::Restoring restoring(story.restoring(), story.clock);
    REQUIRE(restoring.open(file, { {}, story.recovery }));

    const auto now = restoring.now();
    REQUIRE(restoring.unpack({}));
    const auto alone = restoring.copy().signIn.run(
        { u"rashworth"_s, u"three plain words of ours"_s, u"desk"_s });
    REQUIRE(alone);

    CHECK_FALSE(now.isThere);
    CHECK(restoring.finish(*alone, {}).error().detail == u"restore.two-people"_s);
    const auto aside = restoring.finish(story.manager(), story.administrator());
    REQUIRE(aside);
    CHECK(aside->isEmpty());
    story.practice = story.open(storage::OpenMode::Existing);
    CHECK(story.teams() == QStringList { u"Nurses"_s });
}

TEST_CASE("a practice that nobody has set up is nothing, and the backup's accounts restore over it",
    "[composition][backup][restore][hz13_c4]")
{
    BackupStory story(storage::Engine::Sqlite);
    story.setKey();
    const auto file = story.backup();
    const QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::file(folder.filePath(u"new.rooftree"_s)).value();
    auto options = story.restoring();
    options.url = url;
    app::SilentPublisher nobody;
    REQUIRE(composition::Practice::open(url, storage::OpenMode::Create, story.clock, nobody));
    composition::Restoring restoring(options, story.clock);
    REQUIRE(restoring.open(file, { story.phrase, {} }));

    CHECK_FALSE(restoring.now().isThere);
    CHECK_FALSE(restoring.hasAccounts());
    REQUIRE(restoring.unpack({}));
    const auto word = u"three plain words of ours"_s;
    const auto manager = restoring.signIn({ u"rashworth"_s, word, u"desk"_s });
    const auto administrator = restoring.signIn({ u"abello"_s, word, u"desk"_s });
    REQUIRE(manager);
    REQUIRE(administrator);
    CHECK(restoring.mayRestore(*manager, {}).error().detail == u"restore.two-people"_s);
    CHECK(restoring.finish(*manager, *administrator));
}

TEST_CASE("a server that lets us make no database has its backup read back, and says so",
    "[composition][backup][r41]")
{
    if (!TestServer::isThere())
        return;
    BackupStory story(storage::Engine::Postgres);
    story.setKey();
    story.practice->database().script("DO $$ BEGIN CREATE ROLE rooftree_plain LOGIN; "
                                      "EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    story.practice->database().script(
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO rooftree_plain");
    auto reader = backup::BackupReader::open(story.backup());
    REQUIRE(reader);
    const auto key = backup::keyOf(**reader, { story.phrase, {} });
    REQUIRE(key);
    const auto plain = storage::DatabaseUrl::parse(
        story.address().replace(u"user=rooftree_test"_s, u"user=rooftree_plain"_s));
    REQUIRE(plain);
    storage::PostgresBackupEngine engine(*plain, story.clock);

    const auto verified
        = backup::verify(**reader, *key, engine, story.proof<app::Action::VerifyTrail>(), {});

    REQUIRE(verified);
    CHECK(verified->proof == app::BackupProof::ReadBack);
    CHECK_FALSE(verified->scratch);
}
