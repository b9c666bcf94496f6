// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace rooftree::storage {

/// Waits for another program that holds a SQLite file. SQLite's own way looks less often the longer
/// it has waited, so that whoever has waited longest is the least likely to come in, and under
/// eight writers is told "busy" in the end (FT-10).
class BusyWait {
public:
    explicit BusyWait(std::chrono::milliseconds patience) : m_patience(patience) { }

    /// For sqlite3_busy_handler; `self` is a BusyWait, `tries` how often it has been asked for this
    /// lock. 0 when its patience is over.
    static int wait(void* self, int tries);

    /// Between two looks; not the same for everybody, so that they do not all come at once.
    [[nodiscard]] static std::chrono::milliseconds lookAgainAfter(int tries);

private:
    std::chrono::milliseconds m_patience;
    std::chrono::steady_clock::time_point m_begun;
};

}
