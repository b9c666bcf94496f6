// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace rooftree::desktop {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
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
