// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Housekeeping.h"

namespace rooftree::desktop {
namespace {

    constexpr int kLookMilliseconds = 2000;

}

Housekeeping::Housekeeping(Core& core, QObject* parent) : QObject(parent), m_core(core)
{
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::check);
    m_timer.start();
}

void Housekeeping::check()
{
    if (m_core.worker().activeThreadCount() == 0)
        m_core.tidy();
}

}
