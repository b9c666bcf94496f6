// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Hardening.h"

#include "catch_compat.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

TEST_CASE("a hardened process leaves no core file and no readable files", "[app][r71][hz20_c4]")
{
    rlimit before {};
    getrlimit(RLIMIT_CORE, &before);
    const auto mask = umask(022);

    rooftree::desktop::hardenProcess();

    rlimit limit {};
    getrlimit(RLIMIT_CORE, &limit);
    CHECK(limit.rlim_cur == 0);
    CHECK(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0);
    CHECK(umask(mask) == 077);
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}
#endif

TEST_CASE("the environment cannot make Qt load code from elsewhere", "[app][r82]")
{
    qputenv("QT_PLUGIN_PATH", "/nowhere/plugins");
    qputenv("QT_STYLE_OVERRIDE", "evil");

    rooftree::desktop::cleanEnvironment();

    CHECK_FALSE(qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
    CHECK_FALSE(qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE"));
}
