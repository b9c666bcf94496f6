// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LogWatch.h"

#include "app/desktop/Logging.h"

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr int kEveryMs = 30'000;

}

LogWatch::LogWatch(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &LogWatch::check);
    m_timer.start(kEveryMs);
}

void LogWatch::check()
{
    // What waits in memory shows whether there is room.
    spdlog::default_logger()->flush();
    if (isLogKept()) {
        m_isSaid = false;
        return;
    }
    if (!std::exchange(m_isSaid, true))
        Q_EMIT notKept({ domain::ErrorKind::Storage, u"file"_s, u"log.not-kept"_s });
}

}
