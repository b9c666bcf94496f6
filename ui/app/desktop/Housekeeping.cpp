// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Housekeeping.h"

#include <spdlog/spdlog.h>

namespace rooftree::desktop {
namespace {

    constexpr int kLookMilliseconds = 2000;
    constexpr int kPurgeMilliseconds = 3'600'000;

}

Housekeeping::Housekeeping(Core& core, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_rules(app::DraftRules::load().value_or(app::DraftRules {}))
{
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::check);
    m_timer.start();
    m_purgeTimer.setInterval(kPurgeMilliseconds);
    connect(&m_purgeTimer, &QTimer::timeout, this, &Housekeeping::purgeDrafts);
    m_purgeTimer.start();
    purgeDrafts();
}

void Housekeeping::purgeDrafts()
{
    // Without a rule nothing is removed.
    if (m_rules.keptHoursAfterResolved <= 0)
        return;
    const domain::Instant before { m_core.clock().now().ms - m_rules.keptMs() };
    m_core.worker().start([&drafts = m_core.services().drafts, before] {
        if (const auto gone = drafts.purge(before); gone && *gone > 0)
            spdlog::info("Removed {} drafts that were saved or thrown away.", *gone);
    });
}

void Housekeeping::check()
{
    if (m_core.worker().activeThreadCount() == 0)
        m_core.tidy();
}

}
