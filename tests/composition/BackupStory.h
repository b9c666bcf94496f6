// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Accounts.h"
#include "application/backup/BackupRoom.h"
#include "backup/Verification.h"
#include "catch_compat.h"
#include "composition/Practice.h"
#include "composition/Restoring.h"
#include "storage/people/SqlStaffRepository.h"
#include "support/FixedClock.h"
#include "support/TestServer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rooftree::test {

/// A practice of one manager with an administrator beside, on either engine, and a folder for its
/// backups.
class BackupStory final {
public:
    explicit BackupStory(storage::Engine engine, const QString& name = QStringLiteral("Mill Lane"))
    {
        if (engine == storage::Engine::Postgres) {
            m_server = TestServer::create();
            m_address = TestServer::urlOf(m_server);
        } else {
            m_address = path(QStringLiteral("practice.rooftree"));
        }
        QDir(m_folder.path()).mkdir(QStringLiteral("backups"));
        practice = open(storage::OpenMode::Create);
        setUp(name);
    }

    ~BackupStory()
    {
        practice.reset();
        for (const auto& name : QStringList { m_server, m_aside }) {
            if (!name.isEmpty() && !m_server.isEmpty())
                TestServer::drop(u'"' + name + u'"');
        }
    }

    BackupStory(const BackupStory&) = delete;
    BackupStory& operator=(const BackupStory&) = delete;

    [[nodiscard]] storage::DatabaseUrl url() const
    {
        return storage::DatabaseUrl::parse(m_address).value();
    }

    [[nodiscard]] std::unique_ptr<composition::Practice> open(storage::OpenMode mode)
    {
        composition::Practice::Options options;
        options.passwordCost = app::PasswordHasher::Cost::Cheapest;
        auto opened = composition::Practice::open(url(), mode, clock, m_nobody, options);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        return *std::move(opened);
    }

    [[nodiscard]] QString address() const { return m_address; }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString backups() const { return path(QStringLiteral("backups")); }

    [[nodiscard]] QStringList backupFiles() const
    {
        return QDir(backups()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    template <app::Action A> [[nodiscard]] app::Authorized<A> proof() const
    {
        return practice->services().gate.allow<A>(m_manager->actor).value();
    }

    void setKey()
    {
        recovery
            = practice->backups()
                  .setKey(proof<app::Action::ScheduleBackups>(), domain::SaveKey::make(), phrase)
                  .value();
    }

    [[nodiscard]] domain::Result<app::BackupDone> tryBackup(const app::BackupWatch& watch = {})
    {
        return practice->backups().make(
            proof<app::Action::MakeBackup>(), { app::BackupKind::Manual, backups() }, watch);
    }

    /// Its path.
    [[nodiscard]] QString backup()
    {
        const auto done = tryBackup();
        INFO((done ? QString() : done.error().detail).toStdString());
        REQUIRE(done);
        return QDir(backups()).filePath(done->run.fileName);
    }

    void addTeam(const QString& name)
    {
        auto& services = practice->services();
        const domain::Actor actor = m_manager->actor;
        REQUIRE(
            services.work.write({ domain::SaveKey::make(), actor, domain::Action::ManageUsers, {} },
                [&](domain::EventId event) -> domain::Result<void> {
                    const auto added
                        = storage::SqlStaffRepository(practice->database()).addTeam(name, event);
                    return added ? domain::Result<void>() : domain::failure(added);
                }));
    }

    [[nodiscard]] QStringList teams() const
    {
        QStringList names;
        const auto teams = practice->services().staff.teams().value();
        for (const auto& team : teams)
            names << team.name;
        return names;
    }

    [[nodiscard]] composition::Restoring::Options restoring() const
    {
        return { url(), QStringLiteral("desk"), app::PasswordHasher::Cost::Cheapest };
    }

    /// Closes the practice, restores as manager and administrator, opens again; answers where the
    /// old one is.
    domain::Result<QString> restore(const QString& file)
    {
        practice.reset();
        domain::Result<QString> aside = tl::unexpected(domain::Error {});
        {
            composition::Restoring restoring(this->restoring(), clock);
            const auto opened = restoring.open(file, { phrase, {} });
            if (!opened)
                return domain::failure(opened);
            const auto unpacked = restoring.unpack({});
            if (!unpacked)
                return domain::failure(unpacked);
            aside = restoring.finish(*m_manager, *m_administrator);
        }
        practice = open(storage::OpenMode::Existing);
        if (aside)
            m_aside = *aside;
        return aside;
    }

    [[nodiscard]] qint64 number(std::string_view sql) const
    {
        auto rows = practice->database().query({ sql, "i" });
        REQUIRE(rows.next());
        return rows.row().integer();
    }

    FixedClock clock;
    const QString phrase = QStringLiteral("four unlikely plain words");
    QString recovery;
    std::unique_ptr<composition::Practice> practice;

    [[nodiscard]] const app::SignedIn& manager() const { return *m_manager; }

    [[nodiscard]] const app::SignedIn& administrator() const { return *m_administrator; }

private:
    [[nodiscard]] app::SignedIn signIn(const QString& user) const
    {
        return practice->services()
            .signIn
            .run({ user, QStringLiteral("three plain words of ours"), QStringLiteral("desk") })
            .value();
    }

    void setUp(const QString& name)
    {
        const auto& services = practice->services();
        const auto password = QStringLiteral("three plain words of ours");
        REQUIRE(services.setUp.run(
            services.gate.asSystem<app::Action::SetUpPractice>(QStringLiteral("test")),
            domain::SaveKey::make(),
            { name, {}, false, QStringLiteral("Ruth Ashworth"), QStringLiteral("rashworth"),
                password }));
        m_manager = signIn(QStringLiteral("rashworth"));
        const auto mayManage = proof<app::Action::ManageUsers>();
        const auto fresh = services.accounts.fresh.ask(mayManage.actor(), password).value();
        REQUIRE(services.manageStaff.add(mayManage, fresh, domain::SaveKey::make(),
            { .name = QStringLiteral("Ade Bello"),
                .profession = domain::Profession::Other,
                .team = {},
                .userName = QStringLiteral("abello"),
                .roles = { domain::Role::Administrator },
                .password = password }));
        m_administrator = signIn(QStringLiteral("abello"));
    }

    std::optional<app::SignedIn> m_manager;
    std::optional<app::SignedIn> m_administrator;
    QTemporaryDir m_folder;
    QString m_server;
    QString m_aside;
    QString m_address;
    app::SilentPublisher m_nobody;
};

}
