// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "cli/commands/ManifestWords.h"
#include "cli/commands/Secrets.h"
#include "composition/Restoring.h"
#include "host/SystemClock.h"
#include "wording/RestoreWords.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using composition::Restoring;
    using domain::Result;

    struct People {
        app::SignedIn first;
        std::optional<app::SignedIn> second;
    };

    auto failNoUser()
    {
        return domain::fail(domain::ErrorKind::Denied, u"user"_s, u"sign-in.no-user"_s);
    }

    Result<app::SignedIn> signIn(Restoring& restoring, const Invocation& invocation,
        const QString& user, const QString& passwordFile, const Terminal& terminal)
    {
        if (!invocation.has(user))
            return failNoUser();
        const auto password = passwordFrom(
            invocation, passwordFile, u"Password of %1: "_s.arg(invocation.value(user)), terminal);
        if (!password)
            return domain::failure(password);
        app::SignInTry wish { invocation.value(user), *password, QSysInfo::machineHostName() };
        auto person = restoring.signIn(wish);
        if (!person && person.error().detail == u"code.needed"_s) {
            wish.code = terminal.askPassword(
                u"Code of the authenticator of %1: "_s.arg(invocation.value(user)));
            person = restoring.signIn(wish);
        }
        return person;
    }

    Result<People> signInBoth(
        Restoring& restoring, const Invocation& invocation, const Terminal& terminal)
    {
        auto first = signIn(restoring, invocation, u"user"_s, u"password-file"_s, terminal);
        if (!first)
            return domain::failure(first);
        People people { *std::move(first), {} };
        if (invocation.has(u"second-user"_s)) {
            auto second = signIn(
                restoring, invocation, u"second-user"_s, u"second-password-file"_s, terminal);
            if (!second)
                return domain::failure(second);
            people.second = *std::move(second);
        }
        return people;
    }

    bool isConfirmed(const domain::PracticeBefore& now, const app::BackupManifest& manifest,
        const Invocation& invocation, Terminal& terminal)
    {
        for (const auto& line : wording::restoreLosses(now, manifest.facts.practiceName))
            terminal.message(line);
        if (!now.isThere || invocation.value(u"confirm"_s) == manifest.facts.practiceName)
            return true;
        terminal.message(
            u"Nothing was changed. To restore, repeat the command with the name of the practice in "
            "the backup: --confirm \"%1\""_s.arg(manifest.facts.practiceName));
        return false;
    }

    Result<app::BackupManifest> openFile(
        Restoring& restoring, const Invocation& invocation, const Terminal& terminal)
    {
        const auto secret = secretFrom(invocation, terminal);
        if (!secret)
            return domain::failure(secret);
        return restoring.open(invocation.operands.first(), *secret);
    }

}

Exit runRestore(const Invocation& invocation, Terminal& terminal)
{
    const auto url = databaseOf(invocation);
    if (!url)
        return terminal.refuse(url.error());
    if (url->engine() == storage::Engine::Sqlite)
        QDir().mkpath(QFileInfo(url->path()).path());
    const host::SystemClock clock;
    Restoring restoring({ *url, QSysInfo::machineHostName() }, clock);
    const auto manifest = openFile(restoring, invocation, terminal);
    if (!manifest)
        return terminal.refuse(manifest.error());
    if (const auto clockLook = goesOnWithWrongClock(invocation, manifest->madeAt); !clockLook)
        return terminal.refuse(clockLook.error());
    if (!isConfirmed(restoring.now(), *manifest, invocation, terminal))
        return Exit::Refused;
    if (const auto unpacked = restoring.unpack({}); !unpacked)
        return terminal.refuse(unpacked.error());
    const auto people = signInBoth(restoring, invocation, terminal);
    if (!people)
        return terminal.refuse(people.error());
    const auto aside = restoring.finish(people->first, people->second);
    if (!aside)
        return terminal.refuse(aside.error());
    terminal.result(u"Restored: %1"_s.arg(url->display()));
    if (!aside->isEmpty())
        terminal.message(wording::restoreKept(*aside));
    if (!people->second)
        terminal.message(wording::restoreAlone());
    return Exit::Done;
}

}
