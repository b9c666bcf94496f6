// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/StaffRepository.h"
#include "backup/BackupFixture.h"
#include "backup/Format.h"
#include "composition/BackupStory.h"
#include "resources/Resources.h"
#include "storage/Migrator.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/engine/SchemaState.h"
#include "support/Corpus.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lets no file grow beyond a few pages, as a full disk does.
class FullDisk final {
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = m_before;
        small.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &small);
    }

    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before {};
    void (*m_handler)(int) = nullptr;
};

/// A SQLite practice with one good backup, which the rows of the corpus spoil.
class SpoiltBackup final {
public:
    SpoiltBackup() : story(storage::Engine::Sqlite)
    {
        story.setKey();
        file = story.backup();
        good = bytesOf(file);
        secret = { story.phrase, {} };
    }

    /// What restoring answers; the live practice must be the same byte for byte.
    [[nodiscard]] QString refusal()
    {
        story.practice.reset();
        const auto before = fingerprint();
        const auto answer = restore();
        CHECK(fingerprint() == before);
        return answer;
    }

    void write(const QByteArray& bytes)
    {
        file = story.path(u"spoilt.rooftree-backup"_s);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    void writeWith(qsizetype at, quint32 number)
    {
        auto bytes = good;
        qToBigEndian(number, bytes.data() + at);
        write(bytes);
    }

    /// The same content sealed anew with another manifest.
    void reseal(const std::function<void(app::BackupManifest&)>& change,
        const std::function<void(QByteArray&)>& changeContent = {})
    {
        auto reader = backup::BackupReader::open(file);
        REQUIRE(reader);
        const auto key = backup::keyOf(**reader, secret);
        REQUIRE(key);
        auto manifest = (*reader)->unlock(*key).value();
        MemorySink content;
        REQUIRE((*reader)->copyTo(content, {}));
        if (changeContent)
            changeContent(content.bytes);
        change(manifest);
        MemorySink out;
        auto writer = backup::BackupWriter::begin(out, *key, (*reader)->locks(), manifest);
        REQUIRE(writer);
        REQUIRE((*writer)->write(content.bytes));
        REQUIRE((*writer)->finish());
        write(out.bytes);
    }

    BackupStory story;
    QString file;
    QByteArray good;
    backup::BackupSecret secret;
    QStringList args;

private:
    [[nodiscard]] QByteArray fingerprint() const
    {
        return QCryptographicHash::hash(
            bytesOf(story.path(u"practice.rooftree"_s)), QCryptographicHash::Sha256);
    }

    QString restore()
    {
        composition::Restoring restoring(story.restoring(), story.clock);
        const auto opened = restoring.open(file, secret);
        if (!opened) {
            args = opened.error().args;
            return opened.error().detail;
        }
        const auto unpacked = restoring.unpack({});
        if (!unpacked) {
            args = unpacked.error().args;
            return unpacked.error().detail;
        }
        return {};
    }
};

constexpr qsizetype kVersionAt = 16;
constexpr qsizetype kPassesAt = 20;
constexpr qsizetype kMemoryAt = 24;

void spoil(SpoiltBackup& backup, const QString& make)
{
    const auto piece = backup::format::kPiece + backup::format::kOverhead;
    const auto& good = backup.good;
    const auto header = backup::format::kHeader;
    if (make == u"wrong-passphrase")
        backup.secret = { u"four unlikely plain wordz"_s, {} };
    else if (make == u"other-recovery-key")
        backup.secret = { {}, backup::RecoveryKey::random().toString() };
    else if (make == u"two-in-one")
        backup.write(good + good);
    else if (make == u"byte-added")
        backup.write(good + 'x');
    else if (make == u"byte-added-to-full-piece") {
        backup.reseal([](auto&) {}, [](QByteArray& content) { content.resize(2 * 65536); });
        backup.write(bytesOf(backup.file) + 'x');
    } else if (make == u"memory-64-gib")
        backup.writeWith(kMemoryAt, 64 * 1024 * 1024);
    else if (make == u"passes-11")
        backup.writeWith(kPassesAt, 11);
    else if (make == u"passes-0")
        backup.writeWith(kPassesAt, 0);
    else if (make == u"manifest-of-4-gib")
        backup.writeWith(header - 4, 0xFFFFFFFF);
    else if (make == u"version-999")
        backup.writeWith(kVersionAt, 999);
    else if (make == u"plain-database")
        backup.file = backup.story.url().path();
    else if (make == u"plain-dump")
        backup.write("PGDMP and so on");
    else if (make == u"text")
        backup.write("Dear all, please find attached");
    else if (make == u"empty")
        backup.write({});
    else if (make == u"half")
        backup.write(good.left(good.size() / 2));
    else if (make == u"folder")
        backup.file = backup.story.backups();
    else if (make == u"missing")
        backup.file = backup.story.path(u"nowhere"_s);
    else if (make == u"byte-flipped") {
        auto bytes = good;
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        backup.write(bytes);
    } else if (make == u"last-piece-missing") {
        const auto last = (good.size() - header) % piece;
        backup.reseal([](auto&) {}, [](QByteArray& content) { content.resize(65536 + 10); });
        const auto bytes = bytesOf(backup.file);
        backup.write(bytes.left(bytes.size() - 10 - backup::format::kOverhead));
        REQUIRE(last > 0);
    } else if (make == u"pieces-swapped") {
        backup.reseal([](auto&) {}, [](QByteArray& content) { content.resize(3 * 65536); });
        auto bytes = bytesOf(backup.file);
        const auto second = bytes.mid(bytes.size() - 2 * piece, piece);
        const auto first = bytes.mid(bytes.size() - 3 * piece, piece);
        bytes.replace(bytes.size() - 3 * piece, 2 * piece, second + first);
        backup.write(bytes);
    } else if (make == u"mixed") {
        backup.story.clock.advanceMs(5000);
        const auto other = bytesOf(backup.story.backup());
        backup.write(good.left(header) + other.mid(header));
    } else if (make == u"path-in-manifest")
        backup.reseal([](auto& manifest) { manifest.facts.counts.insert(u"../../x"_s, 1); });
    else if (make == u"device-in-manifest")
        backup.reseal([](auto& manifest) { manifest.facts.counts.insert(u"/dev/sda"_s, 1); });
    else if (make == u"counts-differ")
        backup.reseal([](auto& manifest) { manifest.facts.counts[u"patient"_s] = 1; });
    else if (make == u"newer-schema")
        backup.reseal([](auto&) {},
            [](QByteArray& content) { qToBigEndian<quint32>(999, content.data() + 60); });
    else
        FAIL("unknown row: " << make.toStdString());
}

}

TEST_CASE("a spoilt backup is refused with its own reason, and nothing is touched",
    "[composition][backup][corpus][hz08_c8][hz18][r40]")
{
    for (const auto& check : corpusChecks(u"backups.jsonl"_s)) {
        if (check.code.isEmpty() || check.code == u"backup.disk-full")
            continue;
        INFO(check.id.toStdString() << " " << check.text("make").toStdString());
        SpoiltBackup backup;
        spoil(backup, check.text("make"));

        CHECK(backup.refusal() == check.code);
        if (!check.args.isEmpty())
            CHECK(backup.args == check.args);
    }
}

TEST_CASE("a disk that fills while a backup is written leaves the old backup and no half one",
    "[composition][backup][corpus][i13][ft04]")
{
    SpoiltBackup backup;
    auto& story = backup.story;
    std::unique_ptr<FullDisk> full;

    const auto done = story.tryBackup([&](qint64 at, qint64) {
        if (at >= 30 && !full)
            full = std::make_unique<FullDisk>();
        return true;
    });
    full.reset();

    REQUIRE_FALSE(done);
    CHECK(done.error().detail == u"backup.disk-full"_s);
    CHECK(story.backupFiles().size() == 1);
    CHECK(bytesOf(backup.file) == backup.good);
    CHECK(story.number("SELECT count(*) FROM backup_run") == 1);
    story.clock.advanceMs(2000);
    CHECK(story.tryBackup());
}

TEST_CASE("what would be lost is said before a restore", "[composition][backup][corpus][i09][i10]")
{
    BackupStory story(storage::Engine::Sqlite);
    story.setKey();
    const auto file = story.backup();
    composition::Restoring restoring(story.restoring(), story.clock);
    REQUIRE(restoring.open(file, { story.phrase, {} }));

    // The note of the backup itself came after its snapshot.
    CHECK(restoring.now().savesLost == 1);
    story.clock.advanceMs(qint64 { 14 } * 24 * 3600 * 1000 + 1000);
    story.addTeam(u"Nurses"_s);
    const auto now = restoring.now();
    CHECK(now.isReadable);
    CHECK_FALSE(now.isOtherPractice);
    CHECK(now.savesLost == 2);
    CHECK(now.daysLost == 14);

    BackupStory other(storage::Engine::Sqlite, u"Elm Grove"_s);
    composition::Restoring elsewhere(other.restoring(), other.clock);
    REQUIRE(elsewhere.open(file, { story.phrase, {} }));
    CHECK(elsewhere.now().isOtherPractice);
    CHECK(elsewhere.now().practiceName == u"Elm Grove"_s);
}

TEST_CASE("a backup with older tables is brought up to date as it is restored",
    "[composition][backup][corpus][i11]")
{
    SpoiltBackup backup;
    auto& story = backup.story;
    const auto oldPath = story.path(u"old.rooftree"_s);
    // Before rows had hashes: these are written by hand.
    constexpr int before = 6;
    {
        const auto database = storage::Database::open(
            *storage::DatabaseUrl::file(oldPath), storage::OpenMode::Create);
        REQUIRE(database);
        auto& old = **database;
        for (int version = 1; version <= before; ++version)
            old.script(
                old.dialect()
                    .expanded(resources::read(resources::list(u"migrations/").at(version - 1)))
                    .toStdString());
        old.script("PRAGMA user_version=" + std::to_string(before));
        old.script("INSERT INTO audit_event (id, save_key, at, role, action, station) VALUES (1, "
                   "'00000000-0000-4000-8000-000000000000', 1, 'administrator', "
                   "'practice.set-up', 'test');"
                   "UPDATE audit_head SET unchained_events = 1;"
                   "INSERT INTO practice (id, uid, name, ods_code, is_demo, saved_in) VALUES (1, "
                   "'11111111-1111-4111-8111-111111111111', 'Old Lane', '', 0, 1)");
        old.execute({ "UPDATE schema_info SET version = :v, fingerprint = :f" },
            { before, storage::SchemaState::fingerprint(old) });
    }
    app::DatabaseFacts facts;
    {
        const auto old = storage::Database::open(
            *storage::DatabaseUrl::file(oldPath), storage::OpenMode::Existing);
        REQUIRE(old);
        facts = storage::readFacts(**old);
    }
    backup.reseal([&](app::BackupManifest& manifest) { manifest.facts = facts; },
        [&](QByteArray& content) { content = bytesOf(oldPath); });
    composition::Restoring restoring(story.restoring(), story.clock);
    REQUIRE(restoring.open(backup.file, backup.secret));

    const auto unpacked = restoring.unpack({});

    INFO((unpacked ? QString() : unpacked.error().detail).toStdString());
    REQUIRE(unpacked);
    CHECK(facts.schema == before);
    CHECK(restoring.copy().staff.practice().value()->name == u"Old Lane"_s);
    CHECK(restoring.copy().work.changeNumber());
    CHECK(bytesOf(backup.file).size() > 0);
}
