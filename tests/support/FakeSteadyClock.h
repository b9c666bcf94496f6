// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/SteadyClock.h"

namespace rooftree::test {

/// A machine that has run for an hour, until told otherwise.
class FakeSteadyClock final : public domain::SteadyClock {
public:
    [[nodiscard]] domain::SteadyMoment now() const override { return { machine, boot, ms }; }

    [[nodiscard]] qint64 awakeMs() const override { return ms - asleepMs; }

    void advanceMs(qint64 more) { ms += more; }

    /// The machine sleeps: only one of the two clocks goes on.
    void sleepMs(qint64 more)
    {
        ms += more;
        asleepMs += more;
    }

    /// The machine is started again and has run for `ran` milliseconds.
    void restart(qint64 ran)
    {
        boot += QChar(u'+');
        ms = ran;
        asleepMs = 0;
    }

    QString machine = QStringLiteral("machine 1");
    QString boot = QStringLiteral("boot 1");
    qint64 ms = 3'600'000;
    qint64 asleepMs = 0;
};

}
