// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <deque>

namespace rooftree::kiosk {

/// How often the screen may break down before it says that it is out of order.
class FaultCount final {
public:
    static constexpr int kMost = 5;
    static constexpr qint64 kWithinMs = 60'000;

    /// One more, at this moment of a clock that only goes forward. True: too many.
    [[nodiscard]] bool add(qint64 now);

private:
    std::deque<qint64> m_faults;
};

/// Runs `program` with `arguments` and starts it again half a second after it ended in any way but
/// by staff (status 0), wrong use or a practice that cannot be opened, until it breaks down too
/// often: then with --out-of-order. Takes the signals that end it on to the screen. Answers the
/// screen's exit status.
[[nodiscard]] int supervise(const QString& program, const QStringList& arguments);

}
