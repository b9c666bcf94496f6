// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rooftree::presentation {

/// How long nobody has touched the screen, by a clock that only goes forward. Milliseconds.
class IdleWatch final {
public:
    struct Limits {
        qint64 untilAsking = 60'000; ///< untouched for so long: "Are you still there?"
        qint64 untilLeft = 20'000; ///< and so long after that: gone
    };

    enum class State { Active, Asking, Left };

    IdleWatch();
    explicit IdleWatch(Limits limits);

    void touch(qint64 now) { m_touched = now; }

    [[nodiscard]] State state(qint64 now) const;

    /// Whole seconds that are left to answer, rounded up; 0 unless asking.
    [[nodiscard]] int secondsLeft(qint64 now) const;

private:
    Limits m_limits;
    qint64 m_touched = 0;
};

}
