// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/OwnConnection.h"

#include "composition/Practice.h"

namespace rooftree::desktop {

OwnConnection::OwnConnection(const domain::Clock& clock, app::Publisher& publisher)
    : m_clock(clock)
    , m_publisher(publisher)
{
    m_worker.setMaxThreadCount(1);
}

OwnConnection::~OwnConnection() { m_worker.waitForDone(); }

domain::Result<std::shared_ptr<const app::Services>> OwnConnection::open()
{
    Q_ASSERT(m_url);
    composition::Practice::Options options;
    options.mayMigrate = false; // the desk has done it
    auto opened = composition::Practice::open(
        *m_url, storage::OpenMode::Existing, m_clock, m_publisher, options);
    if (!opened)
        return domain::failure(opened);
    const std::shared_ptr<composition::Practice> practice = *std::move(opened);
    return std::shared_ptr<const app::Services>(practice, &practice->services());
}

}
