// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/AnswerWatch.h"

#include "storage/engine/Log.h"

#include <chrono>

/// Of <sys/socket.h> only this, because the program has no network of its own: it ends the
/// connection that libpq made, and can make none.
extern "C" int shutdown(int socket, int how) noexcept;

namespace rooftree::storage {
namespace {

    constexpr int kBothWays = 2; ///< SHUT_RDWR
    constexpr int kLooksASecond = 4;
    constexpr std::chrono::milliseconds kBetweenLooks(1000 / kLooksASecond);

}

AnswerWatch::AnswerWatch(int socket) : m_socket(socket)
{
    m_looker.setMaxThreadCount(1);
    m_looker.start([this] { watch(); });
}

AnswerWatch::~AnswerWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_over.notify_one();
    m_looker.waitForDone();
}

void AnswerWatch::watch()
{
    unsigned seen = 0;
    int looks = 0;
    std::unique_lock lock(m_mutex);
    while (!m_over.wait_for(lock, kBetweenLooks, [this] { return m_isOver; })) {
        const auto calls = m_calls.load();
        const bool isWaiting = calls % 2 == 1 && calls == seen;
        looks = isWaiting ? looks + 1 : 0;
        seen = calls;
        if (looks < kSeconds * kLooksASecond)
            continue;
        log().error("The server has not answered for {} seconds; giving up on it.", kSeconds);
        ::shutdown(m_socket, kBothWays);
        return;
    }
}

}
