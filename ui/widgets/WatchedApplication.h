// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>
#include <vector>

namespace rooftree::ui {

/// One event that took its time.
struct SlowEvent {
    double milliseconds = 0.0;
    const char* className = ""; ///< of the receiver, never a name or a text
    int eventNumber = 0; ///< QEvent::Type
};

/// Times each event that the window's thread handles: nobody should wait for the screen for more
/// than kMostMs. An event that opens a loop of its own, as a menu does, is not counted, since
/// people are waited for there; what happens in that loop is.
class WatchedApplication final : public QApplication {
public:
    static constexpr double kMostMs = 50.0;

    using Listener = std::function<void(const SlowEvent&)>;
    using Nanoseconds = std::function<qint64()>;

    WatchedApplication(int& argc, char** argv);

    /// Hears of every event above kMostMs, on this thread. It must not handle events itself.
    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// A clock for tests, which shall not depend on what else the machine does; null: the real one.
    void setClock(Nanoseconds clock) { m_clock = std::move(clock); }

    /// The slowest one so far, be it above or below.
    [[nodiscard]] const SlowEvent& worst() const { return m_worst; }

    [[nodiscard]] int slowEvents() const { return m_slowEvents; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    /// An event that no other one of its loop contains.
    struct Outermost {
        int loop = 0;
        bool hasOwnLoop = false;
    };

    [[nodiscard]] qint64 now() const { return m_clock ? m_clock() : m_sinceStart.nsecsElapsed(); }

    bool time(QObject* receiver, QEvent* event, int loop);
    void note(const SlowEvent& handled);

    QElapsedTimer m_sinceStart;
    Nanoseconds m_clock;
    Listener m_listener;
    SlowEvent m_worst;
    int m_slowEvents = 0;
    std::vector<Outermost> m_running; ///< one a loop
};

}
