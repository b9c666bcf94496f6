// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/ReadBackupRules.h"
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "composition/LinuxMachine.h"
#include "composition/demo/DemoPractice.h"
#include "host/SystemClock.h"
#include "storage/Migrator.h"
#include "storage/backup/SqlBackupRepository.h"
#include "storage/backup/Upgrade.h"
#include "storage/kiosk/StationRole.h"
#include "wording/DoctorWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using domain::Result;

    QStringList roleWords(const domain::Staff& staff)
    {
        QStringList words;
        for (const auto role : staff.roles)
            words.append(domain::toWord(role));
        return words;
    }

    Result<std::vector<domain::Role>> rolesFrom(const QString& words)
    {
        std::vector<domain::Role> roles;
        for (const auto& word : words.split(u',', Qt::SkipEmptyParts)) {
            const auto role = domain::roleFromWord(word.trimmed());
            if (!role)
                return domain::fail(
                    domain::ErrorKind::Validation, u"role"_s, u"staff.unknown-role"_s);
            roles.push_back(*role);
        }
        return roles;
    }

    /// A practice is not made on an open disk without a word; a server's is not known here.
    void sayDisk(const Invocation& invocation, Terminal& terminal)
    {
        const auto url = databaseOf(invocation);
        if (!url || url->engine() == storage::Engine::Postgres)
            return;
        const auto disk = composition::LinuxMachine().encryptionOf(url->path());
        if (disk != app::DiskEncryption::On)
            terminal.message(wording::doctorTitle(u"disk-encryption"_s) + u": "_s
                + wording::doctorDetail(u"disk-encryption"_s,
                    disk == app::DiskEncryption::Off ? u"off"_s : u"unknown"_s, {}));
    }

    /// The trail is the same in every schema.
    Result<void> lookAtClock(const Invocation& invocation, storage::Database& database)
    {
        const auto newest = storage::SqlBackupRepository(database).lastSave();
        if (!newest)
            return domain::failure(newest);
        const auto isWrong = goesOnWithWrongClock(invocation, *newest);
        return isWrong ? Result<void>() : domain::failure(isWrong);
    }

}

Exit runInit(const Invocation& invocation, Terminal& terminal)
{
    for (const auto& option : { u"name"_s, u"manager"_s, u"new-user"_s }) {
        if (!invocation.has(option))
            return terminal.usage(u"\"init\" needs --%1."_s.arg(option));
    }
    const auto desk = Desk::open(invocation, storage::OpenMode::Create);
    if (!desk)
        return terminal.refuse(desk.error());
    const auto password = passwordFrom(
        invocation, u"new-password-file"_s, u"Password of the first manager: "_s, terminal);
    if (!password)
        return terminal.refuse(password.error());
    const auto& services = desk->services();
    const auto proof = services.gate.asSystem<app::Action::SetUpPractice>(u"cli"_s);
    const app::NewPractice wish { invocation.value(u"name"_s), invocation.value(u"ods"_s), false,
        invocation.value(u"manager"_s), invocation.value(u"new-user"_s), *password };
    const auto saved = services.setUp.run(proof, domain::SaveKey::make(), wish);
    if (!saved)
        return terminal.refuse(saved.error());
    sayDisk(invocation, terminal);
    terminal.result(u"The practice is set up; its manager can sign in."_s);
    return Exit::Done;
}

Exit runDemo(const Invocation& invocation, Terminal& terminal)
{
    const auto url = invocation.has(u"database"_s)
        ? databaseOf(invocation)
        : storage::DatabaseUrl::file(composition::DemoPractice::defaultPath());
    if (!url)
        return terminal.refuse(url.error());
    const host::SystemClock clock;
    int shown = -1;
    const auto summary = composition::DemoPractice::make(*url, clock.today(), [&](int percent) {
        if (percent / 10 != shown) {
            shown = percent / 10;
            terminal.message(u"Making Elm Tree Surgery: %1 %"_s.arg(percent));
        }
        return true;
    });
    if (!summary)
        return terminal.refuse(summary.error());
    if (invocation.has(u"json"_s)) {
        terminal.result(QJsonDocument(QJsonObject { { u"made"_s, summary->wasMade },
            { u"people"_s, summary->people }, { u"visits"_s, summary->visits },
            { u"calls"_s, summary->calls }, { u"bookedToday"_s, summary->bookedToday } }));
    } else {
        terminal.result(summary->wasMade || summary->bookedToday > 0
                ? u"Added: people %1, visits %2, calls %3, bookings today %4."_s.arg(
                    QString::number(summary->people), QString::number(summary->visits),
                    QString::number(summary->calls), QString::number(summary->bookedToday))
                : u"The demo practice is there and today's list is filled: nothing was added."_s);
    }
    terminal.message(u"Everybody of the demo signs in with the password \"%1\"."_s.arg(
        composition::DemoPractice::demoPassword()));
    return Exit::Done;
}

Exit runMigrate(const Invocation& invocation, Terminal& terminal)
{
    const auto url = databaseOf(invocation);
    if (!url)
        return terminal.refuse(url.error());
    const auto database = storage::Database::open(*url, storage::OpenMode::Existing);
    if (!database)
        return terminal.refuse(database.error());
    const auto pending = storage::Migrator::pending(**database);
    if (!pending)
        return terminal.refuse(pending.error());
    if (const auto looked = lookAtClock(invocation, **database); !looked)
        return terminal.refuse(looked.error());
    const auto rules = app::readBackupRules();
    if (!rules)
        return terminal.refuse(rules.error());
    const host::SystemClock clock;
    const auto copy = invocation.has(u"copy-made"_s) ? storage::UpgradeCopy::IsMadeElsewhere
                                                     : storage::UpgradeCopy::Keep;
    const auto version = storage::upgrade(**database, clock, rules->upgradeCopies, copy);
    if (!version)
        return terminal.refuse(version.error());
    if (invocation.has(u"json"_s))
        terminal.result(
            QJsonDocument(QJsonObject { { u"version"_s, *version }, { u"applied"_s, *pending } }));
    else
        terminal.result(u"The database is at version %1; %2 migrations were applied."_s.arg(
            QString::number(*version), QString::number(*pending)));
    return Exit::Done;
}

Exit runUsersList(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::ManageUsers>();
    if (!proof)
        return terminal.refuse(proof.error());
    const auto staff = desk->services().manageStaff.all(*proof);
    if (!staff)
        return terminal.refuse(staff.error());
    QJsonArray list;
    for (const auto& person : *staff) {
        list.append(QJsonObject { { u"name"_s, person.name }, { u"userName"_s, person.userName },
            { u"profession"_s, domain::toWord(person.profession) },
            { u"roles"_s, QJsonArray::fromStringList(roleWords(person)) },
            { u"active"_s, person.isActive } });
        if (!invocation.has(u"json"_s))
            terminal.result(u"%1  %2  %3"_s.arg(person.name.leftJustified(28),
                person.userName.leftJustified(16), roleWords(person).join(u", "_s)));
    }
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(list));
    return Exit::Done;
}

Exit runUsersAdd(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::ManageUsers>();
    if (!proof)
        return terminal.refuse(proof.error());
    const auto roles = rolesFrom(invocation.value(u"new-role"_s));
    if (!roles)
        return terminal.refuse(roles.error());
    const auto password = passwordFrom(
        invocation, u"new-password-file"_s, u"Password of the new person: "_s, terminal);
    if (!password)
        return terminal.refuse(password.error());
    const auto fresh = desk->fresh(invocation, terminal);
    if (!fresh)
        return terminal.refuse(fresh.error());
    const app::NewStaff wish { invocation.value(u"name"_s),
        domain::professionFromWord(invocation.value(u"profession"_s))
            .value_or(domain::Profession::Other),
        {}, invocation.value(u"new-user"_s), *roles, *password };
    const auto saved
        = desk->services().manageStaff.add(*proof, *fresh, domain::SaveKey::make(), wish);
    if (!saved)
        return terminal.refuse(saved.error());
    terminal.result(u"Added."_s);
    return Exit::Done;
}

Exit runTour(const Invocation& invocation, Terminal& terminal)
{
    // The pictures need the desktop program; it lies beside this one, or in the build's own folder.
    const auto here = QCoreApplication::applicationDirPath();
    for (const auto& path : { here + u"/rooftree"_s, here + u"/../../ui/app/rooftree"_s }) {
        if (QFile::exists(path)) {
            const auto code = QProcess::execute(path, { u"--tour"_s, invocation.operands.first() });
            return code == 0 ? Exit::Done : Exit::Refused;
        }
    }
    terminal.message(
        u"The desktop program rooftree is not installed beside this one; it draws the tour."_s);
    return Exit::Refused;
}

Exit runStationRole(const Invocation& invocation, Terminal& terminal)
{
    const auto script = storage::stationRoleScript(invocation.operands.first());
    if (!script)
        return terminal.refuse(script.error());
    terminal.result(QString::fromLatin1(*script));
    return Exit::Done;
}

}
