// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/OwnConnection.h"

#include "composition/Practice.h"
#include "storage/ListenToChanges.h"

namespace rooftree::desktop {

OwnConnection::OwnConnection(const domain::Clock& clock, app::Publisher& publisher)
    : m_clock(clock)
    , m_publisher(publisher)
{
    m_worker.setMaxThreadCount(1);
}

OwnConnection::~OwnConnection() { m_worker.waitForDone(); }

app::OpenChangeSignal OwnConnection::changeSignal() const
{
    Q_ASSERT(m_url);
    return storage::listenToChanges(*m_url);
}

domain::Result<std::shared_ptr<composition::Practice>> OwnConnection::openPractice()
{
    Q_ASSERT(m_url);
    composition::Practice::Options options;
    options.mayMigrate = false; // the desk has done it
    options.passwordCost = m_cost;
    auto opened = composition::Practice::open(
        *m_url, storage::OpenMode::Existing, m_clock, m_publisher, options);
    if (!opened)
        return domain::failure(opened);
    return std::shared_ptr<composition::Practice>(*std::move(opened));
}

domain::Result<std::shared_ptr<const app::Services>> OwnConnection::open()
{
    const auto practice = openPractice();
    if (!practice)
        return domain::failure(practice);
    return std::shared_ptr<const app::Services>(*practice, &(*practice)->services());
}

domain::Result<std::shared_ptr<app::BackupRoom>> OwnConnection::openBackups()
{
    const auto practice = openPractice();
    if (!practice)
        return domain::failure(practice);
    return std::shared_ptr<app::BackupRoom>(*practice, &(*practice)->backups());
}

domain::Result<std::shared_ptr<const app::Doctor>> OwnConnection::openDoctor()
{
    const auto practice = openPractice();
    if (!practice)
        return domain::failure(practice);
    return std::shared_ptr<const app::Doctor>(*practice, &(*practice)->doctor());
}

}
