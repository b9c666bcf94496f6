// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/EndSignals.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace rooftree::presentation {
namespace {

    constexpr std::array kSignals { SIGTERM, SIGHUP };

    std::atomic<int> toldTo = -1; ///< where a handler writes; it may do little else

    extern "C" void tellOfEnd(int)
    {
        const char byte = 1;
        // Full means that it is known already.
        static_cast<void>(::write(toldTo.load(), &byte, 1) == 1);
    }

    void setHandlers(void (*handler)(int))
    {
        struct sigaction action { };

        action.sa_handler = handler;
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        for (const auto signal : kSignals)
            ::sigaction(signal, &action, nullptr);
    }

}

EndSignals::EndSignals(QObject* parent) : QObject(parent)
{
    Q_ASSERT(toldTo.load() == -1);
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then a signal ends the program as it always did
    toldTo = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::onTold);
    setHandlers(&tellOfEnd);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    setHandlers(SIG_DFL);
    toldTo = -1;
    m_notifier.reset();
    for (const auto end : m_pipe)
        ::close(end);
}

void EndSignals::onTold()
{
    std::array<char, 16> bytes {};
    while (::read(m_pipe[0], bytes.data(), bytes.size()) > 0) { }
    Q_EMIT endWished();
}

}
