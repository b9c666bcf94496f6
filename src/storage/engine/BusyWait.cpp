// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/BusyWait.h"

#include <QRandomGenerator>

// Brings sqlite3.h with it, inside the namespace sqlite_api.
#include <soci/sqlite3/soci-sqlite3.h>

namespace rooftree::storage {

int BusyWait::wait(void* self, int tries)
{
    auto& waiting = *static_cast<BusyWait*>(self);
    const auto now = std::chrono::steady_clock::now();
    if (tries == 0)
        waiting.m_begun = now;
    else if (now - waiting.m_begun >= waiting.m_patience)
        return 0;
    sqlite_api::sqlite3_sleep(static_cast<int>(lookAgainAfter(tries).count()));
    return 1;
}

std::chrono::milliseconds BusyWait::lookAgainAfter(int tries)
{
    constexpr int kSoonTries = 3;
    constexpr int kMostMs = 10;
    if (tries < kSoonTries)
        return std::chrono::milliseconds(1);
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(2, kMostMs + 1));
}

}
