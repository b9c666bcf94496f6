// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/doctor/Doctor.h"

#include "application/backup/ReadBackupRules.h"
#include "composition/BackupStory.h"
#include "storage/doctor/SqlExaminer.h"
#include "storage/people/SqlPatientDirectory.h"
#include "storage/people/SqlStaffRepository.h"
#include "support/Corpus.h"
#include "support/TestDatabase.h"
#include "wording/DoctorWords.h"

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;
using app::Health;

namespace {

class FakeStorage final : public app::StorageExaminer {
public:
    std::vector<app::StorageSetting> listed { { u"journal_mode"_s, u"wal"_s, true },
        { u"synchronous"_s, u"2"_s, true } };
    QStringList rights;
    std::optional<domain::Instant> server;
    bool sound = true;
    int waiting = 0;
    QStringList paths { u"/srv/clinic/practice.rooftree"_s };

    [[nodiscard]] domain::Result<std::vector<app::StorageSetting>> settings() override
    {
        return listed;
    }

    [[nodiscard]] domain::Result<QStringList> needlessRights() override { return rights; }

    [[nodiscard]] domain::Result<std::optional<domain::Instant>> serverTime() override
    {
        return server;
    }

    [[nodiscard]] domain::Result<bool> isSound() override { return sound; }

    [[nodiscard]] domain::Result<int> migrationsWaiting() override { return waiting; }

    [[nodiscard]] QStringList files() const override { return paths; }

    [[nodiscard]] QString engine() const override { return u"sqlite"_s; }

    [[nodiscard]] QString place() const override { return paths.value(0, u"a server"_s); }
};

class FakeBackups final : public app::BackupRoom {
public:
    app::BackupOverview state;
    domain::BackupRules numbers = app::readBackupRules().value();

    [[nodiscard]] const domain::BackupRules& rules() const override { return numbers; }

    [[nodiscard]] domain::Result<app::BackupOverview> overview(
        const app::Authorized<app::Action::MakeBackup>&) override
    {
        return state;
    }

    [[nodiscard]] domain::Result<QString> setKey(
        const app::Authorized<app::Action::ScheduleBackups>&, const domain::SaveKey&,
        const QString&) override
    {
        return QString();
    }

    [[nodiscard]] domain::Result<void> setPlan(const app::Authorized<app::Action::ScheduleBackups>&,
        const domain::SaveKey&, const app::BackupPlan&) override
    {
        return {};
    }

    [[nodiscard]] domain::Result<app::BackupDone> make(
        const app::Authorized<app::Action::MakeBackup>&, const app::BackupWish&,
        const app::BackupWatch&) override
    {
        return app::BackupDone {};
    }
};

class FakeMachine final : public app::Machine {
public:
    app::DiskEncryption encryption = app::DiskEncryption::On;
    int fileMode = 0600;
    int folderMode = 0700;
    QString type = u"ext4"_s;

    [[nodiscard]] QStringList disksOf(const QString&) const override { return {}; }

    [[nodiscard]] app::DiskEncryption encryptionOf(const QString&) const override
    {
        return encryption;
    }

    [[nodiscard]] QString fileSystemOf(const QString&) const override { return type; }

    [[nodiscard]] std::optional<app::PathRights> rightsOf(const QString& path) const override
    {
        const auto isFolder = !path.endsWith(u".rooftree");
        return app::PathRights { isFolder ? folderMode : fileMode, true, isFolder };
    }
};

class FakeLooseEnds final : public app::LooseEndRepository {
public:
    std::vector<app::LooseEnd> ends;

    [[nodiscard]] domain::Result<std::vector<app::LooseEnd>> all() override { return ends; }
};

constexpr qint64 kDayMs = qint64 { 24 } * 3600 * 1000;

/// A doctor who looks at a machine on paper and a real, empty practice.
struct Surgery {
    BackupStory story { storage::Engine::Sqlite };
    FakeStorage storage;
    FakeBackups backups;
    FakeMachine machine;
    FakeLooseEnds looseEnds;

    Surgery()
    {
        const auto now = story.clock.now();
        auto& state = backups.state;
        state.hasKey = true;
        state.plan.folder = u"/media/backups"_s;
        state.plan.isScheduled = true;
        state.plan.offlineAt = domain::Instant { now.ms - 5 * kDayMs };
        app::BackupRun run;
        run.at = { now.ms - kDayMs };
        state.last = run;
        state.lastRestored = run;
        state.firstSave = domain::Instant { now.ms - 400 * kDayMs };
        state.lastSave = now;
    }

    [[nodiscard]] std::vector<app::Finding> examine() const
    {
        const auto& services = story.practice->services();
        auto& self = const_cast<Surgery&>(*this);
        storage::SqlStaffRepository staff(story.practice->database());
        storage::SqlPatientDirectory directory(story.practice->database());
        const app::Doctor doctor({ self.storage, self.backups, services.trail, staff, directory,
            services.work, machine, services.gate, story.clock, self.looseEnds });
        return doctor.examine(services.gate.asSystem<app::Action::RunDoctor>(u"test"_s));
    }

    [[nodiscard]] QString text() const
    {
        QString text;
        for (const auto& finding : examine())
            text += u"%1  %2  %3\n"_s.arg(QString::number(static_cast<int>(finding.health)),
                wording::doctorTitle(finding.what).leftJustified(22),
                wording::doctorDetail(finding.what, finding.how, finding.facts));
        return text;
    }
};

/// As a server that is set up by the book answers.
std::vector<app::StorageSetting> serverSettings()
{
    return { { u"data_checksums"_s, u"on"_s }, { u"fsync"_s, u"on"_s },
        { u"full_page_writes"_s, u"on"_s },
        { u"idle_in_transaction_session_timeout"_s, u"60000"_s }, { u"lock_timeout"_s, u"3000"_s },
        { u"log_error_verbosity"_s, u"terse"_s }, { u"log_min_error_statement"_s, u"panic"_s },
        { u"log_statement"_s, u"none"_s }, { u"statement_timeout"_s, u"8000"_s },
        { u"synchronous_commit"_s, u"on"_s }, { u"tls"_s, u"on"_s } };
}

/// What is wrong and what is not, by name alone.
QStringList namesIn(const std::vector<app::StorageSetting>& settings)
{
    QStringList names;
    for (const auto& setting : settings)
        names << setting.name;
    names.sort();
    return names;
}

void checkGolden(const Surgery& surgery, const QString& name)
{
    const auto text = surgery.text();
    if (qEnvironmentVariableIsSet("ROOFTREE_UPDATE_GOLDEN")) {
        QFile file(dataPath(u"doctor/"_s + name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    CHECK(text == QString::fromUtf8(readData(u"doctor/"_s + name)));
}

}

TEST_CASE("the doctor finds nothing on a healthy machine", "[composition][doctor][r87]")
{
    const Surgery surgery;

    checkGolden(surgery, u"healthy.txt"_s);
    CHECK(app::worst(surgery.examine()) == Health::Good);
}

TEST_CASE("the doctor names everything that is wrong, and what to do", "[composition][doctor][r87]")
{
    Surgery surgery;
    surgery.storage.listed[1] = { u"synchronous"_s, u"1"_s, false };
    surgery.storage.sound = false;
    surgery.storage.waiting = 2;
    surgery.machine.encryption = app::DiskEncryption::Off;
    surgery.machine.fileMode = 0644;
    surgery.machine.folderMode = 0755;
    auto& state = surgery.backups.state;
    state.isFolderThere = false;
    state.lastRestored->at.ms -= 9 * kDayMs;
    state.plan.offlineAt.reset();
    state.lastSave = domain::Instant { surgery.story.clock.now().ms + kDayMs };

    checkGolden(surgery, u"wrong.txt"_s);
    CHECK(app::worst(surgery.examine()) == Health::Bad);
}

TEST_CASE("what a new practice has not done yet is a warning", "[composition][doctor][r87]")
{
    Surgery surgery;
    const auto now = surgery.story.clock.now();
    surgery.backups.state = {};
    surgery.backups.state.firstSave = now;
    surgery.backups.state.lastSave = now;
    surgery.machine.encryption = app::DiskEncryption::Unknown;

    checkGolden(surgery, u"new.txt"_s);
    CHECK(app::worst(surgery.examine()) == Health::Warning);
}

TEST_CASE("a server's disk is not known from here, its clock and account are",
    "[composition][doctor][r87][r32]")
{
    Surgery surgery;
    surgery.storage.paths.clear();
    surgery.storage.listed = serverSettings();
    surgery.storage.rights = { u"superuser"_s };
    surgery.storage.server = domain::Instant { surgery.story.clock.now().ms + 3 * 60'000 };

    checkGolden(surgery, u"server.txt"_s);
}

TEST_CASE("a server whose settings are wrong is named with each of them",
    "[composition][doctor][r87][r32]")
{
    Surgery surgery;
    surgery.storage.paths.clear();
    surgery.storage.listed = serverSettings();
    for (const auto at : { 1, 5, 10 })
        surgery.storage.listed[at].isRight = false;
    surgery.storage.listed[1].value = u"off"_s;
    surgery.storage.listed[5].value = u"default"_s;
    surgery.storage.listed[10].value = u"off"_s;

    checkGolden(surgery, u"server-wrong.txt"_s);
    CHECK(app::worst(surgery.examine()) == Health::Bad);
}

TEST_CASE("the settings of the golden output are those that a real server is asked for",
    "[composition][doctor][r87][r32]")
{
    test::TestDatabase database(GENERATE(from_range(engines())));
    storage::SqlExaminer examiner(*database);
    const QStringList ofFile { u"cell_size_check"_s, u"foreign_keys"_s, u"journal_mode"_s,
        u"synchronous"_s, u"temp_store"_s, u"trusted_schema"_s };
    const auto isFile = database->engine() == storage::Engine::Sqlite;

    CHECK(namesIn(examiner.settings().value()) == (isFile ? ofFile : namesIn(serverSettings())));
}

TEST_CASE("a trail that was changed is found by the doctor", "[composition][doctor][hz18]")
{
    Surgery surgery;
    auto& database = surgery.story.practice->database();
    database.script("DROP TRIGGER audit_event_keep; UPDATE audit_event SET role = 'clinician' "
                    "WHERE id = 1");

    const auto findings = surgery.examine();

    CHECK(std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.what == u"trail" && finding.health == Health::Bad
            && finding.how == u"broken";
    }));
}

TEST_CASE("either engine answers for its settings", "[composition][doctor][r30][r32]")
{
    BackupStory story(GENERATE(from_range(engines())));

    const auto findings = story.practice->doctor().examine(
        story.practice->services().gate.asSystem<app::Action::RunDoctor>(u"test"_s));

    const auto settings = std::find_if(findings.begin(), findings.end(),
        [](const auto& finding) { return finding.what == u"settings"; });
    REQUIRE(settings != findings.end());
    const auto isFile = story.url().engine() == storage::Engine::Sqlite;
    if (isFile) {
        CHECK(settings->health == Health::Good);
        CHECK(settings->facts.contains(u"synchronous=2"_s));
    } else {
        // The scratch server of the tests keeps nothing for long and says so.
        CHECK(settings->health == Health::Bad);
        CHECK(settings->facts.contains(u"fsync=off"_s));
        CHECK_FALSE(settings->facts.contains(u"log_error_verbosity=terse"_s));
        CHECK_FALSE(settings->facts.contains(u"tls=off"_s));
        // What our own connection asks for is as it should be.
        for (const auto& fact : settings->facts)
            CHECK_FALSE(fact.contains(u"_timeout="));
    }
    CHECK(std::none_of(findings.begin(), findings.end(),
        [](const auto& finding) { return finding.how == u"error"; }));
}
