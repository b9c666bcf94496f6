// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskLine.h"

#include <optional>

namespace rooftree::presentation {

/// "My list" on paper, from the page that says thank you. Knows a session and no word of what was
/// said, and not even that once the page has gone.
class KioskList final : public QObject {
    Q_OBJECT

public:
    /// Milliseconds of a clock that never goes back.
    using Monotonic = std::function<qint64()>;

    enum class State {
        None, ///< there is nothing to print, or this screen cannot
        Offered,
        Printing,
        Printed,
        Asked, ///< a desk has been told, and prints it
        AskReception ///< it did not work
    };

    KioskList(KioskLine& line, Monotonic clock, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }

    void offer(domain::KioskSessionId session);
    /// Once. A tap that was meant for the page before prints nothing.
    void print();
    void forget();

Q_SIGNALS:
    void changed();

private:
    void become(State state);
    [[nodiscard]] State doneState() const;

    KioskLine& m_line;
    Monotonic m_clock;
    State m_state = State::None;
    std::optional<domain::KioskSessionId> m_session;
    qint64 m_offeredAt = 0;
};

}
