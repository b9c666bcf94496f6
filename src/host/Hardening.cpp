// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rooftree::host {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void openStandardStreams()
{
#ifdef Q_OS_UNIX
    // The lowest free number is the one that is given.
    auto handle = open("/dev/null", O_RDWR);
    while (handle >= 0 && handle <= STDERR_FILENO)
        handle = open("/dev/null", O_RDWR);
    if (handle >= 0)
        close(handle);
#endif
}

void wipeFreedMemory()
{
#ifdef M_PERTURB
    constexpr int kByte = 0xA5;
    mallopt(M_PERTURB, kByte);
#endif
}

void cleanEnvironment()
{
    for (const char* const name : { "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
             "QT_QPA_GENERIC_PLUGINS", "QT_STYLE_OVERRIDE", "QT_LOGGING_CONF", "QT_LOGGING_RULES",
             "QT_LOGGING_TO_CONSOLE", "QT_MESSAGE_PATTERN", "QT_DEBUG_PLUGINS",
             "QT_ACCESSIBILITY_SERVER", "QML2_IMPORT_PATH", "QML_IMPORT_PATH" })
        qunsetenv(name);
}

}
