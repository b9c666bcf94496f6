// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/support/Stopwatch.h"

#include <QCoreApplication>

namespace rooftree::bench {

/// Lets timers, workers and servers do their work until it is so. Looks after every event, because
/// a pause between two looks would be measured too. The program ends after 20 seconds in vain.
template <class Condition> void waitUntil(const char* what, Condition&& isSo)
{
    constexpr double kMostSeconds = 20;
    const Stopwatch watch;
    while (!isSo()) {
        if (watch.seconds() > kMostSeconds)
            qFatal("Waited in vain: %s", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

}
