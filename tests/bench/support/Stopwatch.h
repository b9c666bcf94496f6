// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace rooftree::bench {

/// Runs from the moment it is made.
class Stopwatch final {
public:
    [[nodiscard]] double microseconds() const
    {
        return std::chrono::duration<double, std::micro>(Clock::now() - m_start).count();
    }

    [[nodiscard]] double seconds() const { return microseconds() / 1e6; }

private:
    using Clock = std::chrono::steady_clock;

    Clock::time_point m_start = Clock::now();
};

/// Keeps the compiler from leaving out work whose result nobody reads.
template <class T> void keep(const T& value) { asm volatile("" : : "g"(&value) : "memory"); }

}
