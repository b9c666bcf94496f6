// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Desk.h"

#include "application/access/Accounts.h"
#include "application/backup/ReadBackupRules.h"
#include "domain/backup/ClockSense.h"
#include "host/SystemClock.h"
#include "storage/backup/SqlBackupRepository.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    const domain::Clock& systemClock()
    {
        static const host::SystemClock clock;
        return clock;
    }

    app::Publisher& nobody()
    {
        static app::SilentPublisher publisher;
        return publisher;
    }

}

QString defaultDatabase()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"rooftree/practice.rooftree"_s);
}

Result<storage::DatabaseUrl> databaseOf(const Invocation& invocation)
{
    return invocation.has(u"database"_s)
        ? storage::DatabaseUrl::parse(invocation.value(u"database"_s))
        : storage::DatabaseUrl::file(defaultDatabase());
}

Result<bool> goesOnWithWrongClock(
    const Invocation& invocation, const std::optional<domain::Instant>& newest)
{
    const auto rules = app::readBackupRules();
    if (!rules)
        return domain::failure(rules);
    const auto now = systemClock().now();
    if (!domain::isClockWrong(now, newest, *rules))
        return false;
    if (invocation.has(u"accept-clock"_s))
        return true;
    return domain::fail(ErrorKind::Validation, {}, u"clock.not-accepted"_s,
        { domain::civilDate(now).toString(Qt::ISODate) });
}

Result<QString> passwordFrom(const Invocation& invocation, const QString& option,
    const QString& prompt, const Terminal& terminal)
{
    if (!invocation.has(option))
        return terminal.askPassword(prompt);
    QFile file(invocation.value(option));
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(
            ErrorKind::Validation, u"passwordFile"_s, u"password.file-unreadable"_s);
    auto line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

Desk::Desk(std::unique_ptr<composition::Practice> practice) : m_practice(std::move(practice)) { }

Result<Desk> Desk::open(const Invocation& invocation, storage::OpenMode mode)
{
    auto desk = openPractice(invocation, mode);
    if (!desk)
        return desk;
    if (const auto looked = desk->lookAtClock(invocation); !looked)
        return domain::failure(looked);
    return desk;
}

Result<Desk> Desk::openWithAnyClock(const Invocation& invocation)
{
    return openPractice(invocation, storage::OpenMode::Existing);
}

Result<Desk> Desk::openPractice(const Invocation& invocation, storage::OpenMode mode)
{
    const auto url = databaseOf(invocation);
    if (!url)
        return domain::failure(url);
    auto practice = composition::Practice::open(*url, mode, systemClock(), nobody());
    if (!practice)
        return domain::failure(practice);
    return Desk(*std::move(practice));
}

Result<void> Desk::lookAtClock(const Invocation& invocation)
{
    const auto newest = storage::SqlBackupRepository(practice().database()).lastSave();
    if (!newest)
        return domain::failure(newest);
    const auto isWrong = goesOnWithWrongClock(invocation, *newest);
    if (!isWrong)
        return domain::failure(isWrong);
    if (!*isWrong)
        return {};
    const auto proof = services().gate.asSystem<app::Action::NoteClockJump>(u"cli"_s);
    return services().work.note(app::WriteStamp::of(proof, domain::SaveKey::make()));
}

Result<void> Desk::signIn(const Invocation& invocation, const Terminal& terminal)
{
    if (!invocation.has(u"user"_s))
        return domain::fail(ErrorKind::Denied, u"user"_s, u"sign-in.no-user"_s);
    std::optional<domain::Role> role;
    if (invocation.has(u"role"_s)) {
        role = domain::roleFromWord(invocation.value(u"role"_s));
        if (!role)
            return domain::fail(ErrorKind::Validation, u"role"_s, u"staff.unknown-role"_s);
    }
    const auto password = passwordFrom(invocation, u"password-file"_s, u"Password: "_s, terminal);
    if (!password)
        return domain::failure(password);
    app::SignInTry wish { invocation.value(u"user"_s), *password, QSysInfo::machineHostName(),
        role };
    auto person = services().signIn.run(wish);
    if (!person && person.error().detail == u"code.needed"_s) {
        wish.code = terminal.askPassword(u"Code of the authenticator: "_s);
        person = services().signIn.run(wish);
    }
    if (!person)
        return domain::failure(person);
    m_isRoleFixed = role.has_value();
    m_person = *std::move(person);
    return {};
}

Result<app::FreshProof> Desk::fresh(const Invocation& invocation, const Terminal& terminal) const
{
    const auto password
        = passwordFrom(invocation, u"password-file"_s, u"Your password once more: "_s, terminal);
    if (!password)
        return domain::failure(password);
    return services().accounts.fresh.ask(m_person->actor, *password);
}

std::vector<domain::Actor> Desk::actors() const
{
    if (!m_person)
        return {};
    if (m_isRoleFixed)
        return { m_person->actor };
    std::vector<domain::Actor> actors;
    for (const auto role : m_person->staff.roles) {
        auto actor = m_person->actor;
        actor.role = role;
        actors.push_back(std::move(actor));
    }
    return actors;
}

}
