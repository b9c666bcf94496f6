// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::domain {

/// A moment on a clock that nobody can set: milliseconds since the machine was started, time asleep
/// included. Two moments can be compared when their boots are the same.
struct SteadyMoment {
    QString machine;
    QString boot;
    qint64 ms = 0;

    friend bool operator==(const SteadyMoment&, const SteadyMoment&) = default;
};

/// The machine's steady time, as a port: waits and locks must not follow the time of day, which may
/// be wrong and may be changed (HZ-16).
class SteadyClock {
public:
    SteadyClock() = default;
    SteadyClock(const SteadyClock&) = delete;
    SteadyClock& operator=(const SteadyClock&) = delete;
    virtual ~SteadyClock() = default;

    [[nodiscard]] virtual SteadyMoment now() const = 0;

    /// Milliseconds that the machine has been awake: stands still while it sleeps.
    [[nodiscard]] virtual qint64 awakeMs() const = 0;
};

}
