// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/Supervisor.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace rooftree::kiosk {
namespace {

    constexpr int kWrongUse = 2;
    constexpr int kPauseMs = 500;
    constexpr int kCannotStart = 127;

    // A signal handler can reach nothing else.
    volatile std::sig_atomic_t s_screen = 0;
    volatile std::sig_atomic_t s_isEnding = 0;

    void passOn(int signal)
    {
        s_isEnding = 1;
        if (s_screen > 0)
            kill(static_cast<pid_t>(s_screen), signal);
    }

    pid_t start(const QString& program, const QStringList& arguments)
    {
        std::vector<QByteArray> words { QFile::encodeName(program) };
        for (const auto& each : arguments)
            words.push_back(each.toLocal8Bit());
        std::vector<char*> argv;
        for (auto& each : words)
            argv.push_back(each.data());
        argv.push_back(nullptr);
        const auto parent = getpid();
        const auto child = fork();
        if (child != 0)
            return child;
        // The C library keeps what was given back last as it was; without that cache every piece
        // is written over (host::wipeFreedMemory). It looks when a program starts, and only then.
        setenv("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0", 1);
        // Without its supervisor nobody would start the screen again: better none.
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent)
            _exit(kCannotStart);
        execv(argv.front(), argv.data());
        _exit(kCannotStart);
    }

    /// The exit status, or nothing after a signal.
    std::optional<int> waitFor(pid_t child)
    {
        int status = 0;
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
        return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
    }

    bool isFinal(const std::optional<int>& status)
    {
        return status && (*status == 0 || *status == kWrongUse || *status == kCannotStart);
    }

}

bool FaultCount::add(qint64 now)
{
    m_faults.push_back(now);
    while (!m_faults.empty() && now - m_faults.front() > kWithinMs)
        m_faults.pop_front();
    return m_faults.size() > kMost;
}

int supervise(const QString& program, const QStringList& arguments)
{
    std::signal(SIGTERM, passOn);
    std::signal(SIGINT, passOn);
    std::signal(SIGHUP, passOn);
    FaultCount faults;
    QElapsedTimer clock;
    clock.start();
    auto words = QStringList { u"--run"_s } + arguments;
    while (s_isEnding == 0) {
        const auto child = start(program, words);
        if (child < 0)
            return 1;
        s_screen = child;
        const auto status = waitFor(child);
        s_screen = 0;
        if (s_isEnding != 0 || isFinal(status))
            return status.value_or(0);
        if (faults.add(clock.elapsed()) && !words.contains(u"--out-of-order"_s))
            words.append(u"--out-of-order"_s);
        poll(nullptr, 0, kPauseMs); // a signal that ends it ends this too
    }
    return 0;
}

}
