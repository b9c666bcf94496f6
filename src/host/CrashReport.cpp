// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/CrashReport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <array>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rooftree::host {
namespace {

    constexpr qint64 kMostBytes = 65'536;

    QString pathIn(const QString& folder) { return QDir(folder).filePath(u"last-crash.txt"_s); }

#ifdef Q_OS_LINUX
    // Nothing is allocated once the program is broken: all of this is there before.
    constexpr std::size_t kLongestPath = 4096;
    constexpr std::size_t kLongestVersion = 32;
    constexpr std::size_t kStackBytes = 65'536;
    constexpr int kMostCalls = 64;
    constexpr int kOurOwnCalls = 2; ///< the handler, and what the kernel calls it through
    constexpr std::array kFaults { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };

    std::array<char, kLongestPath> thePath {};
    std::array<char, kLongestVersion> theVersion {};
    std::array<char, kStackBytes> theStack {};

    void put(int file, std::string_view words)
    {
        while (!words.empty()) {
            const auto written = write(file, words.data(), words.size());
            if (written <= 0)
                return;
            words.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void putNumber(int file, std::uintptr_t number, unsigned base)
    {
        std::array<char, 2 + 64> digits {};
        std::size_t at = digits.size();
        do {
            digits[--at] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number > 0);
        put(file, { &digits[at], digits.size() - at });
    }

    /// The library without its folder, which may name somebody; the function where it is known.
    void putCall(int file, void* address)
    {
        Dl_info found {};
        if (dladdr(address, &found) == 0 || !found.dli_fname) {
            put(file, "?\n");
            return;
        }
        const auto* slash = std::strrchr(found.dli_fname, '/');
        put(file, slash ? slash + 1 : found.dli_fname);
        put(file, " ");
        const auto* from = found.dli_sname ? found.dli_saddr : found.dli_fbase;
        put(file, found.dli_sname ? found.dli_sname : "");
        put(file, "+0x");
        putNumber(file,
            reinterpret_cast<std::uintptr_t>(address) - reinterpret_cast<std::uintptr_t>(from), 16);
        put(file, "\n");
    }

    void report(int fault)
    {
        const int file = open(thePath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
            S_IRUSR | S_IWUSR);
        if (file < 0)
            return;
        put(file, "Rooftree ");
        put(file, theVersion.data());
        put(file, "\nSignal ");
        putNumber(file, static_cast<std::uintptr_t>(fault), 10);
        put(file, "\n");
        std::array<void*, kMostCalls> calls {};
        const int count = backtrace(calls.data(), kMostCalls);
        for (int at = kOurOwnCalls; at < count; ++at)
            putCall(file, calls[static_cast<std::size_t>(at)]);
        close(file);
    }

    void onFault(int fault)
    {
        report(fault);
        // The default action is in place again (SA_RESETHAND), and this signal waits until we are
        // back: a fault comes again by itself.
        raise(fault);
    }

    template <std::size_t N> void keep(std::array<char, N>& room, const char* words)
    {
        std::strncpy(room.data(), words, N - 1);
    }
#endif

}

void watchForCrashes(const QString& folder, const char* version)
{
#ifdef Q_OS_LINUX
    const auto path = QFile::encodeName(pathIn(folder));
    if (folder.isEmpty() || path.size() >= qsizetype(kLongestPath) || !QDir().mkpath(folder))
        return;
    keep(thePath, path.constData());
    keep(theVersion, version);
    // Loads what it needs, which it may not do in a handler.
    std::array<void*, 1> first {};
    static_cast<void>(backtrace(first.data(), 1));
    // For a fault that the stack itself has run out with.
    stack_t other {};
    other.ss_sp = theStack.data();
    other.ss_size = theStack.size();
    sigaltstack(&other, nullptr);

    struct sigaction action { };

    action.sa_handler = onFault;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int fault : kFaults)
        sigaction(fault, &action, nullptr);
#else
    Q_UNUSED(folder)
    Q_UNUSED(version)
#endif
}

std::optional<CrashReport> crashReport(const QString& folder)
{
    QFile file(pathIn(folder));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return CrashReport { QFileInfo(file).lastModified(),
        QString::fromUtf8(file.read(kMostBytes)).trimmed() };
}

void removeCrashReport(const QString& folder) { QFile::remove(pathIn(folder)); }

}
