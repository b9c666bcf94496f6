// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Backups.h"

#include "application/access/Password.h"
#include "backup/BackupFolder.h"
#include "backup/BackupWriter.h"
#include "backup/PrivateFile.h"
#include "backup/Verification.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    using app::Action;
    using app::Authorized;
    using domain::ErrorKind;
    using domain::Result;

    constexpr int kRunsShown = 20;
    constexpr int kSnapshotTaken = 30;
    constexpr int kSealed = 55;
    constexpr int kAll = 100;

    auto noFolder()
    {
        return domain::fail(ErrorKind::Validation, u"folder"_s, u"backup.no-folder"_s);
    }

}

/// A backup that is written and not yet believed.
struct Backups::Sealed {
    std::unique_ptr<PrivateFile> file;
    app::BackupManifest manifest;
    QString name;
};

Backups::Backups(Needs needs) : m_needs(std::move(needs)) { }

Result<app::BackupOverview> Backups::overview(const Authorized<Action::MakeBackup>&)
{
    app::BackupOverview overview;
    const auto read = m_needs.work.read([&]() -> Result<void> {
        auto plan = m_needs.repository.plan();
        auto key = m_needs.repository.key();
        auto runs = m_needs.repository.runs(kRunsShown);
        auto restored = m_needs.repository.last(app::BackupProof::Restored);
        const auto firstSave = m_needs.repository.firstSave();
        const auto lastSave = m_needs.repository.lastSave();
        if (!plan || !key || !runs || !restored || !firstSave || !lastSave)
            return domain::fail(ErrorKind::Storage, {}, u"database.failed"_s);
        overview.plan = *std::move(plan);
        overview.hasKey = key->has_value();
        overview.runs = *std::move(runs);
        overview.lastRestored = *std::move(restored);
        overview.firstSave = *firstSave;
        overview.lastSave = *lastSave;
        return {};
    });
    if (!read)
        return domain::failure(read);
    if (!overview.runs.empty())
        overview.last = overview.runs.front();
    const auto& folder = overview.plan.folder;
    overview.isFolderThere = folder.isEmpty() || QFileInfo(folder).isDir();
    overview.isSameDisk = !folder.isEmpty() && isSameDisk(folder);
    return overview;
}

bool Backups::isSameDisk(const QString& folder) const
{
    const auto practice = m_needs.engine.localPath();
    return !practice.isEmpty() && app::isOnSameDisk(m_needs.machine, practice, folder);
}

Result<QString> Backups::setKey(const Authorized<Action::ScheduleBackups>& proof,
    const domain::SaveKey& key, const QString& passphrase)
{
    if (const auto strong = m_needs.passwords.check(passphrase, { proof.actor().name }); !strong) {
        auto error = strong.error();
        error.field = u"passphrase"_s;
        return tl::unexpected(error);
    }
    if (!isSodiumReady())
        return domain::fail(ErrorKind::Storage, u"passphrase"_s, u"backup.memory"_s);
    const auto secret = SecretKey::random();
    const auto recovery = RecoveryKey::random();
    const auto locks = KeySlots::lock(secret, passphraseBytes(passphrase), recovery, m_needs.cost);
    if (!locks)
        return domain::failure(locks);
    // Both ways in are tried before anything depends on them.
    const auto words = recovery.toString();
    const auto again = RecoveryKey::parse(words);
    const auto byPhrase = locks->unlock(passphraseBytes(passphrase));
    const auto byPaper = again ? locks->unlock(*again) : Result<SecretKey>(domain::failure(again));
    if (!byPhrase || !byPaper || byPhrase->toHex() != secret.toHex()
        || byPaper->toHex() != secret.toHex())
        return domain::fail(ErrorKind::Storage, u"passphrase"_s, u"backup.memory"_s);
    const auto saved = m_needs.work.write(
        app::WriteStamp::of(proof, key), [&](domain::EventId event) -> Result<void> {
            return m_needs.repository.setKey({ secret.toHex(), locks->toBytes().toHex() }, event);
        });
    if (!saved)
        return domain::failure(saved);
    return words;
}

Result<void> Backups::setPlan(const Authorized<Action::ScheduleBackups>& proof,
    const domain::SaveKey& key, const app::BackupPlan& plan)
{
    if (!QFileInfo(plan.folder).isDir() || QFileInfo(plan.folder).isRelative())
        return noFolder();
    const auto saved = m_needs.work.write(app::WriteStamp::of(proof, key),
        [&](domain::EventId event) { return m_needs.repository.setPlan(plan, event); });
    if (!saved)
        return domain::failure(saved);
    return {};
}

Result<Backups::Key> Backups::key()
{
    const auto stored = m_needs.repository.key();
    if (!stored)
        return domain::failure(stored);
    const auto missing = domain::fail(ErrorKind::Validation, u"passphrase"_s, u"backup.no-key"_s);
    if (!*stored)
        return missing;
    const auto secret = SecretKey::fromHex((*stored)->secret);
    const auto locks = KeySlots::parse(QByteArray::fromHex((*stored)->header));
    if (!secret || !locks)
        return missing;
    return Key { *secret, *locks };
}

Result<QString> Backups::folderOf(const app::BackupWish& wish)
{
    auto folder = wish.folder;
    if (folder.isEmpty()) {
        const auto plan = m_needs.repository.plan();
        if (!plan)
            return domain::failure(plan);
        folder = plan->folder;
    }
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return noFolder();
    return QFileInfo(folder).absoluteFilePath();
}

Result<Backups::Sealed> Backups::seal(const Key& key, const app::BackupWish& wish,
    const QString& folder, const app::BackupWatch& watch)
{
    const auto snapshot = m_needs.engine.takeSnapshot(part(watch, 0, kSnapshotTaken));
    if (!snapshot)
        return domain::failure(snapshot);
    const auto now = m_needs.clock.now();
    Sealed sealed;
    sealed.manifest = { m_needs.programVersion, now, wish.kind, (*snapshot)->facts() };
    sealed.name = backupName(sealed.manifest.facts.practice, now, wish.kind);
    auto file = PrivateFile::create(folder, sealed.name);
    if (!file)
        return domain::failure(file);
    auto writer = BackupWriter::begin(**file, key.secret, key.locks, sealed.manifest);
    if (!writer)
        return domain::failure(writer);
    const auto copied = (*snapshot)->copyTo(**writer, part(watch, kSnapshotTaken, kSealed));
    if (!copied)
        return domain::failure(copied);
    if (const auto ended = (*writer)->finish(); !ended)
        return domain::failure(ended);
    if (const auto synced = (*file)->sync(); !synced)
        return domain::failure(synced);
    sealed.file = *std::move(file);
    return sealed;
}

/// Reads what the disk holds, not what was meant to be written.
Result<app::BackupProof> Backups::tryOut(
    const Sealed& sealed, const Key& key, const domain::Actor& actor, const app::BackupWatch& watch)
{
    const auto proof = m_needs.gate.allow<Action::VerifyTrail>(actor);
    if (!proof)
        return domain::failure(proof);
    auto reader = BackupReader::open(sealed.file->path());
    if (!reader)
        return domain::failure(reader);
    const auto mismatch = domain::fail(ErrorKind::Storage, u"file"_s, u"backup.mismatch"_s);
    if ((*reader)->locks().toBytes() != key.locks.toBytes())
        return mismatch;
    const auto verified
        = verify(**reader, key.secret, m_needs.engine, *proof, part(watch, kSealed, kAll));
    if (!verified)
        return domain::failure(verified);
    if (verified->manifest != sealed.manifest)
        return mismatch;
    return verified->proof;
}

/// The copy is made: people who save without a pause must not keep it from being known. The same
/// key makes one note of several tries.
Result<void> Backups::note(const Authorized<Action::MakeBackup>& proof, const app::BackupRun& run)
{
    constexpr int kTries = 12;
    const auto key = domain::SaveKey::make();
    for (int attempt = 1;; ++attempt) {
        const auto saved = m_needs.work.write(app::WriteStamp::of(proof, key),
            [&](domain::EventId event) { return m_needs.repository.add(run, event); });
        if (saved)
            return {};
        if (saved.error().kind != ErrorKind::Busy || attempt == kTries)
            return domain::failure(saved);
    }
}

Result<app::BackupDone> Backups::make(const Authorized<Action::MakeBackup>& proof,
    const app::BackupWish& wish, const app::BackupWatch& watch)
{
    const auto secret = key();
    if (!secret)
        return domain::failure(secret);
    const auto folder = folderOf(wish);
    if (!folder)
        return domain::failure(folder);
    m_needs.engine.removeLeftovers();
    PrivateFile::removeLeftovers(*folder);
    const auto sealed = seal(*secret, wish, *folder, watch);
    if (!sealed)
        return domain::failure(sealed);
    const auto believed = tryOut(*sealed, *secret, proof.actor(), watch);
    if (!believed)
        return domain::failure(believed);
    app::BackupDone done { { sealed->manifest.madeAt, wish.kind, *believed, sealed->name, *folder,
                               proof.actor().station, QFileInfo(sealed->file->path()).size(),
                               isSameDisk(*folder) },
        sealed->manifest.facts, sealed->file->isPrivate(), 0 };
    if (const auto published = sealed->file->publish(); !published)
        return domain::failure(published);
    if (const auto saved = note(proof, done.run); !saved)
        return domain::failure(saved);
    if (wish.kind == app::BackupKind::Scheduled)
        done.removed = rotate(*folder, done.facts.practice, m_needs.rules);
    return done;
}

}
