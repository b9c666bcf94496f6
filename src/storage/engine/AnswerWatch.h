// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace rooftree::storage {

/// Gives up on a server that froze: it takes what it is sent and never answers, so that no timeout
/// of TCP ends the call (FT-15). A server that works answers or refuses each statement within the
/// limit that DatabaseUrl sets; when nothing came for longer, the connection is shut, and the call
/// ends as one whose connection was lost.
///
/// Time is counted in looks, not read from a clock: a computer that slept has not waited.
class AnswerWatch final {
public:
    static constexpr int kSeconds = 10;

    /// Watches the connection with this socket, which must stay open for as long.
    explicit AnswerWatch(int socket);
    ~AnswerWatch();
    AnswerWatch(const AnswerWatch&) = delete;
    AnswerWatch& operator=(const AnswerWatch&) = delete;

    /// Around one call. By the thread that uses the connection; costs no more than two additions.
    void begin() { m_calls.fetch_add(1); }

    void end() { m_calls.fetch_add(1); }

private:
    void watch();

    int m_socket;
    std::atomic<unsigned> m_calls = 0; ///< odd: one has not been answered
    bool m_isOver = false;
    std::mutex m_mutex;
    std::condition_variable m_over;
    QThreadPool m_looker; ///< one thread, for nothing but looking
};

}
