// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Accounts.h"
#include "catch_compat.h"
#include "cli/commands/Commands.h"
#include "cli/commands/Secrets.h"
#include "composition/Practice.h"
#include "domain/access/Totp.h"
#include "host/SystemClock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <unistd.h>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// A pipe that holds one line, as a script hands over a secret.
class Line final {
public:
    explicit Line(const QByteArray& text)
    {
        int ends[2] = {};
        REQUIRE(pipe(ends) == 0);
        REQUIRE(::write(ends[1], text.constData(), static_cast<std::size_t>(text.size()))
            == text.size());
        ::close(ends[1]);
        m_handle = ends[0];
    }

    ~Line() { ::close(m_handle); }

    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    [[nodiscard]] QString number() const { return QString::number(m_handle); }

private:
    int m_handle = -1;
};

/// Somebody at a terminal with a practice and a folder for its backups.
class BackupTerminal final {
public:
    BackupTerminal()
    {
        QFile file(path(u"manager.pw"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("three plain words of ours");
        file.close();
        QDir(m_folder.path()).mkdir(u"backups"_s);
        REQUIRE(run({ u"init"_s, u"--name"_s, u"Mill Lane Surgery"_s, u"--manager"_s,
                    u"Ruth Ashworth"_s, u"--new-user"_s, u"rashworth"_s, u"--new-password-file"_s,
                    path(u"manager.pw"_s) })
            == cli::Exit::Done);
    }

    cli::Exit run(const QStringList& words, const QString& name = u"practice.rooftree"_s)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Terminal terminal(outStream, errStream, [this](const QString& question) {
            asked << question;
            return typed.isEmpty() ? QString() : typed.takeFirst();
        });
        return cli::run(words + QStringList { u"--database"_s, path(name) }, terminal);
    }

    cli::Exit runAsManager(const QStringList& words, const QString& name = u"practice.rooftree"_s)
    {
        return run(words
                + QStringList { u"--user"_s, u"rashworth"_s, u"--password-file"_s,
                    path(u"manager.pw"_s) },
            name);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }

    QString out;
    QString err;
    QStringList typed;
    QStringList asked;

private:
    QTemporaryDir m_folder;
};

}

TEST_CASE("backup, verify and restore from the command line, with secrets through a pipe",
    "[cli][story][backup][hz13_c4][r43][i09]")
{
    BackupTerminal session;
    const QByteArray phrase("four unlikely plain words\n");
    const Line first(phrase);
    REQUIRE(session.runAsManager({ u"backup"_s, u"key"_s, u"--passphrase-fd"_s, first.number() })
        == cli::Exit::Done);
    const auto recovery = session.out.trimmed();
    CHECK(recovery.size() == 39);
    REQUIRE(session.runAsManager({ u"backup"_s, session.path(u"backups"_s), u"--json"_s })
        == cli::Exit::Done);
    const auto file = session.json().value("file"_L1).toString();
    CHECK(session.json().value("verified"_L1).toString() == u"restored"_s);

    // Typed wrongly twice, then rightly.
    session.typed = { u"no"_s, u"nor this"_s, u"four unlikely plain words"_s };
    CHECK(session.run({ u"backup"_s, u"verify"_s, file }) == cli::Exit::Done);
    CHECK(session.out.contains(u"Mill Lane Surgery"_s));
    session.typed = { u"no"_s, u"no"_s, u"no"_s };
    CHECK(session.run({ u"backup"_s, u"verify"_s, file }) == cli::Exit::Denied);
    CHECK(session.err.contains(u"recovery key on paper opens"_s));

    const Line second(phrase);
    CHECK(session.runAsManager({ u"restore"_s, file, u"--passphrase-fd"_s, second.number() })
        == cli::Exit::Refused);
    CHECK(session.err.contains(u"--confirm \"Mill Lane Surgery\""_s));
    CHECK(session.err.contains(u"you lose the newest"_s));
    const Line third(recovery.toLatin1() + '\n');
    CHECK(session.runAsManager({ u"restore"_s, file, u"--recovery-key-fd"_s, third.number(),
              u"--confirm"_s, u"Mill Lane Surgery"_s })
        == cli::Exit::Done);
    CHECK(session.err.contains(u"-before-restore-"_s));
    CHECK(session.err.contains(u"One person restored alone"_s));
    CHECK(session.runAsManager({ u"verify"_s }) == cli::Exit::Done);

    // On a new computer, with the accounts of the backup.
    const Line fourth(phrase);
    CHECK(session.runAsManager({ u"restore"_s, file, u"--passphrase-fd"_s, fourth.number() },
              u"new/place.rooftree"_s)
        == cli::Exit::Done);
    CHECK(session.runAsManager({ u"verify"_s }, u"new/place.rooftree"_s) == cli::Exit::Done);
}

namespace {

const auto kWords = u"three plain words of ours"_s;

/// Gives the practice an administrator beside its manager, and both an authenticator; answers the
/// manager's secret.
QByteArray addAdministratorAndFactors(const QString& path)
{
    const host::SystemClock clock;
    app::SilentPublisher nobody;
    const auto practice = composition::Practice::open(
        storage::DatabaseUrl::file(path).value(), storage::OpenMode::Existing, clock, nobody)
                              .value();
    const auto& services = practice->services();
    const auto manager = services.signIn.run({ u"rashworth"_s, kWords, u"desk"_s }).value().actor;
    const auto fresh = services.accounts.fresh.ask(manager, kWords).value();
    REQUIRE(services.manageStaff.add(services.gate.allow<app::Action::ManageUsers>(manager).value(),
        fresh, domain::SaveKey::make(),
        { .name = u"Ade Bello"_s,
            .profession = domain::Profession::Other,
            .team = {},
            .userName = u"abello"_s,
            .roles = { domain::Role::Administrator },
            .password = kWords }));
    const auto factor = services.accounts.secondFactors.propose().value();
    const auto secret = domain::fromBase32(factor.secret);
    // The code of the step before, so that the present one is still unused.
    const auto before = domain::totpStep(clock.now()) - 1;
    REQUIRE(services.accounts.secondFactors.turnOn(
        services.gate.allow<app::Action::ManageOwnAccount>(manager).value(), fresh,
        domain::SaveKey::make(), factor, domain::totpCode(secret, before)));
    return secret;
}

}

TEST_CASE("a restore from the command line asks for the code of whoever has an authenticator",
    "[cli][story][backup][r15][r43]")
{
    BackupTerminal session;
    const QByteArray phrase("four unlikely plain words\n");
    const Line first(phrase);
    REQUIRE(session.runAsManager({ u"backup"_s, u"key"_s, u"--passphrase-fd"_s, first.number() })
        == cli::Exit::Done);
    REQUIRE(session.runAsManager({ u"backup"_s, session.path(u"backups"_s), u"--json"_s })
        == cli::Exit::Done);
    const auto file = session.json().value("file"_L1).toString();
    const auto secret = addAdministratorAndFactors(session.path(u"practice.rooftree"_s));
    const auto restore = [&] {
        const Line line(phrase);
        return session.runAsManager({ u"restore"_s, file, u"--passphrase-fd"_s, line.number(),
            u"--confirm"_s, u"Mill Lane Surgery"_s, u"--second-user"_s, u"abello"_s,
            u"--second-password-file"_s, session.path(u"manager.pw"_s) });
    };

    session.typed = { u"000000"_s };
    CHECK(restore() == cli::Exit::Denied);
    CHECK(session.asked.contains(u"Code of the authenticator of rashworth: "_s));
    CHECK_FALSE(session.err.contains(u"-before-restore-"_s));
    const auto step = domain::totpStep(host::SystemClock().now());
    session.typed = { domain::totpCode(secret, step) };
    session.asked.clear();
    CHECK(restore() == cli::Exit::Done);

    CHECK(session.asked == QStringList { u"Code of the authenticator of rashworth: "_s });
    CHECK_FALSE(session.err.contains(u"One person restored alone"_s));
}

TEST_CASE("a secret is taken from a descriptor or from nowhere", "[cli][backup][r73]")
{
    const Line line("secret words\nmore\n");

    CHECK(cli::lineFromDescriptor(line.number()) == u"secret words"_s);
    CHECK_FALSE(cli::lineFromDescriptor(u"-1"_s));
    CHECK_FALSE(cli::lineFromDescriptor(u"words"_s));
    CHECK_FALSE(cli::lineFromDescriptor(u"9999"_s));
    // There is no way to write one among the arguments.
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    cli::Terminal terminal(outStream, errStream, {});
    CHECK(cli::run({ u"restore"_s, u"x"_s, u"--passphrase"_s, u"words"_s }, terminal)
        == cli::Exit::Usage);
}

TEST_CASE("for monitoring a warning of the doctor is a status of its own", "[cli][doctor][r87]")
{
    BackupTerminal session;

    CHECK(session.run({ u"doctor"_s }) == cli::Exit::Done);
    CHECK(session.run({ u"doctor"_s, u"--monitor"_s }) == cli::Exit::Refused);
    QFile::setPermissions(session.path(u"practice.rooftree"_s),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    CHECK(session.run({ u"doctor"_s, u"--monitor"_s }) == cli::Exit::Database);
    CHECK(session.out.contains(u"BAD      file permissions"_s));
}
