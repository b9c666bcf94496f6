// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupFolder.h"
#include "composition/BackupStory.h"

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

TEST_CASE(
    "the schedule lets old copies go and touches nothing else", "[composition][backup][r42][hz08]")
{
    BackupStory story(storage::Engine::Sqlite);
    story.setKey();
    const auto manual = QFileInfo(story.backup()).fileName();
    const QStringList others { u"holiday.jpg"_s, u"rooftree-notes.txt"_s,
        backup::backupName(QUuid::createUuid(), { 0 }, app::BackupKind::Scheduled) };
    for (const auto& name : others) {
        QFile file(QDir(story.backups()).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }

    int removed = 0;
    for (int day = 0; day < 9; ++day) {
        story.clock.set(QDate(2026, 3, 16).addDays(day));
        const auto done = story.practice->backups().make(
            story.practice->services().gate.asSystem<app::Action::MakeBackup>(u"desk"_s),
            { app::BackupKind::Scheduled, story.backups() }, {});
        REQUIRE(done);
        removed += done->removed;
    }

    const auto files = story.backupFiles();
    CHECK(files.contains(manual));
    for (const auto& name : others)
        CHECK(files.contains(name));
    // Nine days from a Monday on: seven stay, and the Sunday of the first week is one of them.
    CHECK(removed == 2);
    CHECK(files.size() == 1 + others.size() + 7);
}

TEST_CASE(
    "a name tells practice, moment and kind, and nothing else is taken for one", "[backup][r42]")
{
    const auto uid = QUuid::fromString(u"1a2b3c4d-0000-4000-8000-000000000000"_s);
    const auto name = backup::backupName(uid, { 1'764'000'000'000 }, app::BackupKind::Scheduled);

    const auto read = backup::BackupName::parse(name);

    REQUIRE(read);
    CHECK(read->practice == u"1a2b3c4d"_s);
    CHECK(read->at.ms == 1'764'000'000'000);
    CHECK(read->kind == app::BackupKind::Scheduled);
    CHECK_FALSE(backup::BackupName::parse(name + u"x"_s));
    CHECK_FALSE(backup::BackupName::parse(u"../"_s + name));
    CHECK_FALSE(backup::BackupName::parse(QString(name).replace(u"scheduled"_s, u"other"_s)));
    CHECK_FALSE(
        backup::BackupName::parse(u"rooftree-1a2b3c4d-20251324-000000-manual.rooftree-backup"_s));
}
