// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/BackupRoom.h"
#include "backup/Restoration.h"
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "cli/commands/ManifestWords.h"
#include "cli/commands/Secrets.h"
#include "composition/BackupEngines.h"
#include "host/SystemClock.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using domain::Result;

    constexpr int kTries = 3;

    template <app::Action A>
    Result<app::Authorized<A>> admit(
        Desk& desk, const Invocation& invocation, const Terminal& terminal)
    {
        if (const auto in = desk.signIn(invocation, terminal); !in)
            return domain::failure(in);
        return desk.allow<A>();
    }

    /// Somebody at a terminal may mistype; a script may not.
    Result<app::BackupManifest> openFile(
        backup::Restoration& restoration, const Invocation& invocation, Terminal& terminal)
    {
        for (int attempt = 1;; ++attempt) {
            const auto secret = secretFrom(invocation, terminal);
            if (!secret)
                return domain::failure(secret);
            auto manifest = restoration.open(invocation.operands.first(), *secret);
            const auto isWrongKey = !manifest && manifest.error().detail == u"backup.key";
            if (!isWrongKey || !isAsked(invocation) || attempt == kTries) {
                if (isWrongKey && attempt == kTries)
                    terminal.message(
                        u"If the passphrase is lost, the recovery key on paper opens the backup."_s);
                return manifest;
            }
            static_cast<void>(terminal.refuse(manifest.error()));
        }
    }

    void say(const app::BackupDone& done, const Invocation& invocation, Terminal& terminal)
    {
        const auto path = QDir(done.run.folder).filePath(done.run.fileName);
        const auto isRestored = done.run.proof == app::BackupProof::Restored;
        if (invocation.has(u"json"_s)) {
            terminal.result(QJsonDocument(QJsonObject { { u"file"_s, path },
                { u"bytes"_s, done.run.bytes }, { u"verified"_s, wordOf(done.run.proof) },
                { u"sameDisk"_s, done.run.isSameDisk }, { u"private"_s, done.isPrivate },
                { u"removed"_s, done.removed }, { u"facts"_s, toJson(done.facts) } }));
        } else {
            terminal.result(path);
        }
        terminal.message(isRestored
                ? u"The backup was unpacked again, opened and compared: it can be restored."_s
                : u"The backup was read back to its end. It was not restored for a trial, because "
                  "this account may not make a database on the server."_s);
        if (done.run.isSameDisk)
            terminal.message(u"The backup is on the same disk as the practice: if that disk fails, "
                             "both are lost. Keep another copy elsewhere."_s);
        if (!done.isPrivate)
            terminal.message(u"This folder cannot keep others on this computer from reading the "
                             "file; it is encrypted all the same."_s);
    }

}

Exit runBackup(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    const auto proof = admit<app::Action::MakeBackup>(*desk, invocation, terminal);
    if (!proof)
        return terminal.refuse(proof.error());
    app::BackupWish wish;
    if (invocation.has(u"scheduled"_s))
        wish.kind = app::BackupKind::Scheduled;
    if (!invocation.operands.isEmpty())
        wish.folder = invocation.operands.first();
    const auto done = desk->practice().backups().make(*proof, wish, {});
    if (!done)
        return terminal.refuse(done.error());
    say(*done, invocation, terminal);
    return Exit::Done;
}

Exit runBackupKey(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    const auto proof = admit<app::Action::ScheduleBackups>(*desk, invocation, terminal);
    if (!proof)
        return terminal.refuse(proof.error());
    const auto phrase = newPassphraseFrom(invocation, terminal);
    if (!phrase)
        return terminal.refuse(phrase.error());
    const auto words = desk->practice().backups().setKey(*proof, domain::SaveKey::make(), *phrase);
    if (!words)
        return terminal.refuse(words.error());
    terminal.message(
        u"This recovery key opens the backups from now on when the passphrase is lost. "
        "Print it and lock it away; it is not shown again."_s);
    terminal.result(*words);
    return Exit::Done;
}

Exit runVerifyBackup(const Invocation& invocation, Terminal& terminal)
{
    const auto url = databaseOf(invocation);
    if (!url)
        return terminal.refuse(url.error());
    const host::SystemClock clock;
    const auto engine = composition::makeBackupEngine(*url, clock);
    if (!engine->localPath().isEmpty())
        QDir().mkpath(QFileInfo(engine->localPath()).path());
    backup::Restoration restoration(*engine);
    const auto manifest = openFile(restoration, invocation, terminal);
    if (!manifest)
        return terminal.refuse(manifest.error());
    // Whoever has the key of a backup may know whether it is whole.
    const auto proof = app::Gate::ofRoles().allow<app::Action::VerifyTrail>(
        { {}, domain::Role::Administrator, u"system"_s, QSysInfo::machineHostName() });
    if (!proof)
        return terminal.refuse(proof.error());
    if (const auto unpacked = restoration.unpack(*proof, {}); !unpacked)
        return terminal.refuse(unpacked.error());
    if (invocation.has(u"json"_s)) {
        terminal.result(QJsonDocument(toJson(*manifest)));
    } else {
        for (const auto& line : wordsOf(*manifest))
            terminal.result(line);
    }
    terminal.message(u"The backup is whole: it was unpacked, opened and compared."_s);
    return Exit::Done;
}

}
