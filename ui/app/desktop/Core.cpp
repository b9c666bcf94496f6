// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Core.h"

namespace rooftree::desktop {

Core::Core(const domain::Clock& clock) : m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

Core::~Core()
{
    m_worker.start([this] { m_practice.reset(); });
    m_worker.waitForDone();
}

void Core::adopt(std::unique_ptr<composition::Practice> practice)
{
    m_practice = std::move(practice);
}

void Core::tidy()
{
    Q_ASSERT(m_practice);
    m_worker.start([this] { m_practice->database().idle(); });
}

const composition::Practice& Core::practice() const
{
    Q_ASSERT(m_practice);
    return *m_practice;
}

}
