// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/KioskPostman.h"

#include "application/kiosk/Kiosks.h"
#include "presentation/common/Async.h"

namespace rooftree::presentation {

KioskPostman::KioskPostman(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &KioskPostman::goRound);
    m_timer.start();
}

void KioskPostman::goRound()
{
    if (std::exchange(m_isUnderWay, true))
        return;
    runAsync(
        m_desk.worker, this,
        [&kiosks = m_desk.services.kiosks] {
            const auto filed = kiosks.letters.file();
            const auto lost = kiosks.handOvers.fileLost();
            return filed ? lost : filed;
        },
        // The use cases have told the feed; what failed is tried again in a second.
        [this](const domain::Result<int>&) { m_isUnderWay = false; });
}

}
