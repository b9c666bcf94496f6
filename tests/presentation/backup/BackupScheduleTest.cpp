// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/backup/BackupSchedule.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"
#include "presentation/backup/BackupModel.h"

#include <QDir>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::BackupSchedule;

namespace {

constexpr qint64 kHour = 3'600'000;

/// A desk whose manager has set passphrase and folder; the clock is the test's.
struct Scheduled {
    testing::DeskFixture desk;
    QTemporaryDir folder;
    presentation::BackupModel model { desk.desk(), desk.models().backupWork, u"desk"_s, {} };
    BackupSchedule schedule { desk.desk(), desk.models().backupWork, u"desk"_s };

    Scheduled()
    {
        desk.signIn(desk.manager);
        model.setPassphrase(u"four unlikely plain words"_s, u"four unlikely plain words"_s);
        desk.settle();
        model.setFolder(folder.path());
        desk.settle();
        model.setScheduled(true);
        desk.settle();
    }

    void look()
    {
        schedule.check();
        desk.settle();
    }

    [[nodiscard]] qsizetype files() const
    {
        return QDir(folder.path()).entryList({ u"*-scheduled.rooftree-backup"_s }).size();
    }
};

}

TEST_CASE("the daily copy is made once a day, and only when nobody is typing",
    "[presentation][backup][r40][hz08]")
{
    Scheduled practice;
    practice.look();
    CHECK(practice.files() == 0); // somebody has just saved the plan

    practice.desk.core().session().signOut();
    practice.desk.settle();
    practice.desk.clock().advanceMs(kHour);
    practice.look();
    CHECK(practice.files() == 1);
    CHECK(practice.schedule.health() == domain::BackupHealth::Good);
    CHECK(practice.schedule.lastRestored() == practice.desk.clock().now());

    practice.desk.clock().advanceMs(23 * kHour);
    practice.look();
    CHECK(practice.files() == 1);
    practice.desk.clock().advanceMs(kHour);
    practice.look();
    CHECK(practice.files() == 2);
}

TEST_CASE(
    "another machine leaves the schedule to the one it belongs to", "[presentation][backup][r40]")
{
    Scheduled practice;
    BackupSchedule elsewhere(
        practice.desk.desk(), practice.desk.models().backupWork, u"other desk"_s);
    practice.desk.clock().advanceMs(kHour);

    elsewhere.check();
    practice.desk.settle();

    CHECK(practice.files() == 0);
}

TEST_CASE("a copy that cannot be made is said in red, and so is one that is too old",
    "[presentation][backup][r41][i13]")
{
    Scheduled practice;
    auto& status = practice.desk.models().status;
    const auto say = [&] {
        status.setBackups({ practice.schedule.health(), practice.schedule.lastRestored(),
            practice.schedule.trouble().has_value() });
    };
    practice.desk.clock().advanceMs(kHour);
    practice.look();
    say();
    CHECK(status.backupTrouble().isEmpty());
    CHECK(status.backupWords().contains(u"14 March 2026"_s));

    QDir(practice.folder.path()).removeRecursively();
    practice.desk.clock().advanceMs(24 * kHour);
    practice.look();
    say();
    REQUIRE(practice.schedule.trouble());
    CHECK(practice.schedule.trouble()->detail == u"backup.no-folder"_s);
    CHECK(status.backupTrouble() == u"the last backup failed"_s);

    status.setBackups({ domain::BackupHealth::Overdue, {}, false });
    CHECK(status.backupTrouble() == u"backup overdue"_s);
    CHECK(status.backupWords() == u"no verified restore yet"_s);
}
