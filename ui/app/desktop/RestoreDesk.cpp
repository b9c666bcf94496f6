// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/RestoreDesk.h"

#include <QDir>
#include <QFileInfo>

namespace rooftree::desktop {

using composition::Restoring;
using domain::Result;

RestoreDesk::RestoreDesk(Restoring::Options options, const domain::Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

RestoreDesk::~RestoreDesk()
{
    m_worker.start([this] { m_restoring.reset(); });
    m_worker.waitForDone();
}

Result<presentation::FoundBackup> RestoreDesk::look(
    const QString& path, const presentation::RestoreSecret& secret)
{
    if (m_options.url.engine() == storage::Engine::Sqlite)
        QDir().mkpath(QFileInfo(m_options.url.path()).path());
    m_restoring = std::make_unique<Restoring>(m_options, m_clock);
    backup::BackupSecret key;
    (secret.isRecoveryKey ? key.recoveryKey : key.passphrase) = secret.words;
    const auto manifest = m_restoring->open(path, key);
    if (!manifest)
        return domain::failure(manifest);
    return presentation::FoundBackup { *manifest, m_restoring->now() };
}

bool RestoreDesk::hasAccounts() const { return m_restoring->hasAccounts(); }

bool RestoreDesk::isUnpacked() const { return m_restoring->isUnpacked(); }

Result<void> RestoreDesk::unpack(const app::BackupWatch& watch)
{
    return m_restoring->unpack(watch);
}

Result<app::SignedIn> RestoreDesk::signIn(const presentation::RestorePerson& person)
{
    app::SignInTry wish { person.userName, person.password, m_options.station };
    wish.code = person.code;
    return m_restoring->signIn(wish);
}

Result<void> RestoreDesk::mayRestore(
    const app::SignedIn& first, const std::optional<app::SignedIn>& second)
{
    return m_restoring->mayRestore(first, second);
}

Result<QString> RestoreDesk::finish(
    const app::SignedIn& first, const std::optional<app::SignedIn>& second)
{
    auto keptAt = m_restoring->finish(first, second);
    if (keptAt)
        m_restoring.reset(); // or it would stand in the way of opening the practice
    return keptAt;
}

}
